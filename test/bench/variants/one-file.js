/** Ours, as an application would bundle it that wants one file; its languages are chunks of their own. */
import '../../../src/elements/member-list/member-list.define.js';
import '../../../src/elements/contact-card/contact-card.define.js';
import '../../../src/element/flags.js';
