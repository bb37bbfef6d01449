import { define } from '../../element/define.js';
import { ApscoMemberList } from '../member-list/member-list.js';
import { ApscoMemberMap } from './member-map.js';

// The list is inside the map.
define('apsco-member-list', ApscoMemberList);
define('apsco-member-map', ApscoMemberMap);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-member-map': ApscoMemberMap;
  }
}

export { ApscoMemberMap };
