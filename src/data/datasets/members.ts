import type { Dataset } from '../dataset.js';
import bundled from '../generated/members.js';
import type { MembersData } from '../generated/types.js';

export const members: Dataset<MembersData> = {
  name: 'members',
  bundled,
  validator: () => import('../generated/validators/members.js'),
};
