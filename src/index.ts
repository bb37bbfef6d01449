/** Every element, registered; and what a page may want beside them. */
export { ApscoBreadcrumb } from './elements/breadcrumb/breadcrumb.define.js';
export { ApscoContactCard } from './elements/contact-card/contact-card.define.js';
export { ApscoForum } from './elements/forum/forum.define.js';
export { ApscoKeyFacts } from './elements/key-facts/key-facts.define.js';
export { ApscoLegalNotice } from './elements/legal-notice/legal-notice.define.js';
export { ApscoMemberBadge } from './elements/member-badge/member-badge.define.js';
export { ApscoMemberList } from './elements/member-list/member-list.define.js';
export { ApscoMemberMap } from './elements/member-map/member-map.define.js';
export { ApscoMilestones } from './elements/milestones/milestones.define.js';
export { ApscoProgrammes } from './elements/programmes/programmes.define.js';
export { ApscoSgMessage } from './elements/sg-message/sg-message.define.js';
export { ApscoSiteNav } from './elements/site-nav/site-nav.define.js';
export { configure, type Settings } from './data/settings.js';
export { ApscoErrorEvent, ApscoLoadEvent, type ErrorCode } from './data/events.js';
