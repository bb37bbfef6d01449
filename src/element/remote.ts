/** What an element needs once data comes from elsewhere, or something failed: in a chunk of its own. */
export { ApscoErrorEvent } from '../data/events.js';
export { RemoteData } from '../data/remote-data.js';
export { statusLine } from './status-line.js';
