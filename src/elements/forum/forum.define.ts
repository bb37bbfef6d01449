import { define } from '../../element/define.js';
import { ApscoForum } from './forum.js';

define('apsco-forum', ApscoForum);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-forum': ApscoForum;
  }
}

export { ApscoForum };
