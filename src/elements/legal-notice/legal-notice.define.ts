import { define } from '../../element/define.js';
import { ApscoLegalNotice } from './legal-notice.js';

define('apsco-legal-notice', ApscoLegalNotice);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-legal-notice': ApscoLegalNotice;
  }
}

export { ApscoLegalNotice };
