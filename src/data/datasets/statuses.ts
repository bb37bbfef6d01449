import type { Dataset } from '../dataset.js';
import bundled from '../generated/statuses.js';
import type { StatusesData } from '../generated/types.js';

export const statuses: Dataset<StatusesData> = {
  name: 'statuses',
  bundled,
  validator: () => import('../generated/validators/statuses.js'),
};
