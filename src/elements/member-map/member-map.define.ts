import { define } from '../../element/define.js';
// The list is inside the map.
import '../member-list/member-list.define.js';
import { ApscoMemberMap } from './member-map.js';

define('apsco-member-map', ApscoMemberMap);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-member-map': ApscoMemberMap;
  }
}

export { ApscoMemberMap };
