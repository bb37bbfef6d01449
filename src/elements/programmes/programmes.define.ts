import { define } from '../../element/define.js';
import { ApscoProgrammes } from './programmes.js';

define('apsco-programmes', ApscoProgrammes);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-programmes': ApscoProgrammes;
  }
}

export { ApscoProgrammes };
