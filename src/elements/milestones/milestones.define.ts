import { define } from '../../element/define.js';
import { ApscoMilestones } from './milestones.js';

define('apsco-milestones', ApscoMilestones);

declare global {
  interface HTMLElementTagNameMap {
    'apsco-milestones': ApscoMilestones;
  }
}

export { ApscoMilestones };
