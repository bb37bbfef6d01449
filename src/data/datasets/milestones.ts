import type { Dataset } from '../dataset.js';
import bundled from '../generated/milestones.js';
import { names } from '../generated/names/milestones/index.js';
import type { MilestonesData } from '../generated/types.js';

export const milestones: Dataset<MilestonesData> = {
  name: 'milestones',
  bundled,
  names,
  validator: () => import('../generated/validators/milestones.js'),
};
