import { define } from '../../element/define.js';
import { ApscoContactCard } from './contact-card.js';

define('apsco-contact-card', ApscoContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-contact-card': ApscoContactCard;
  }
}

export { ApscoContactCard };
