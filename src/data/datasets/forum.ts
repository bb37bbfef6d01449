import type { Dataset } from '../dataset.js';
import bundled from '../generated/forum.js';
import { names } from '../generated/names/forum/index.js';
import type { ForumData } from '../generated/types.js';

export const forum: Dataset<ForumData> = {
  name: 'forum',
  bundled,
  names,
  validator: () => import('../generated/validators/forum.js'),
};
