import { define } from '../../element/define.js';
import { ApscoSgMessage } from './sg-message.js';

define('apsco-sg-message', ApscoSgMessage);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-sg-message': ApscoSgMessage;
  }
}

export { ApscoSgMessage };
