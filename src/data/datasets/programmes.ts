import type { Dataset } from '../dataset.js';
import bundled from '../generated/programmes.js';
import { names } from '../generated/names/programmes/index.js';
import type { ProgrammesData } from '../generated/types.js';

export const programmes: Dataset<ProgrammesData> = {
  name: 'programmes',
  bundled,
  names,
  validator: () => import('../generated/validators/programmes.js'),
};
