import { define } from '../../element/define.js';
import { ApscoMemberBadge } from './member-badge.js';

define('apsco-member-badge', ApscoMemberBadge);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-member-badge': ApscoMemberBadge;
  }
}

export { ApscoMemberBadge };
