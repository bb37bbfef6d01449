import { define } from '../../element/define.js';
import { ApscoBreadcrumb } from './breadcrumb.js';

define('apsco-breadcrumb', ApscoBreadcrumb);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-breadcrumb': ApscoBreadcrumb;
  }
}

export { ApscoBreadcrumb };
