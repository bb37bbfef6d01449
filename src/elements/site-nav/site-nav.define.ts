import { define } from '../../element/define.js';
import { ApscoSiteNav } from './site-nav.js';

define('apsco-site-nav', ApscoSiteNav);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-site-nav': ApscoSiteNav;
  }
}

export { ApscoSiteNav };
