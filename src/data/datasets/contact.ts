import type { Dataset } from '../dataset.js';
import bundled from '../generated/contact.js';
import type { ContactData } from '../generated/types.js';

export const contact: Dataset<ContactData> = {
  name: 'contact',
  bundled,
  validator: () => import('../generated/validators/contact.js'),
};
