import type { Dataset } from '../dataset.js';
import bundled from '../generated/organization.js';
import { names } from '../generated/names/organization/index.js';
import type { OrganizationData } from '../generated/types.js';

export const organization: Dataset<OrganizationData> = {
  name: 'organization',
  bundled,
  names,
  validator: () => import('../generated/validators/organization.js'),
};
