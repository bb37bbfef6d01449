import { define } from '../../element/define.js';
import { ApscoKeyFacts } from './key-facts.js';

define('apsco-key-facts', ApscoKeyFacts);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-key-facts': ApscoKeyFacts;
  }
}

export { ApscoKeyFacts };
