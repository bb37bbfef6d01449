/** Every element, registered; and what a page may want beside them. */
export { ApscoContactCard } from './elements/contact-card/contact-card.define.js';
export { ApscoMemberList } from './elements/member-list/member-list.define.js';
export { ApscoSgMessage } from './elements/sg-message/sg-message.define.js';
export { configure, type Settings } from './data/settings.js';
export { ApscoErrorEvent, ApscoLoadEvent, type ErrorCode } from './data/events.js';
