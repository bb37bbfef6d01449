import { define } from '../../element/define.js';
import { ApscoMemberList } from './member-list.js';

define('apsco-member-list', ApscoMemberList);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-member-list': ApscoMemberList;
  }
}

export { ApscoMemberList };
