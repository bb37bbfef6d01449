import { ApscoContactCard } from 'apsco-elements/contact-card/class';

// Used, and so it stays.
globalThis.done = ApscoContactCard;
