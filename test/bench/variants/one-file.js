/** Ours, as an application would bundle it; its languages and flags are chunks of their own. */
import '../../../src/elements/member-list/member-list.define.js';
import '../../../src/elements/contact-card/contact-card.define.js';
