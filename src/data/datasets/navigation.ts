import type { Dataset } from '../dataset.js';
import bundled from '../generated/navigation.js';
import { names } from '../generated/names/navigation/index.js';
import type { NavigationData } from '../generated/types.js';

export const navigation: Dataset<NavigationData> = {
  name: 'navigation',
  bundled,
  names,
  validator: () => import('../generated/validators/navigation.js'),
};
