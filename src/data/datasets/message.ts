import type { Dataset } from '../dataset.js';
import bundled from '../generated/message.js';
import type { MessageData } from '../generated/types.js';

export const message: Dataset<MessageData> = {
  name: 'message',
  bundled,
  validator: () => import('../generated/validators/message.js'),
};
