/** What an element needs once data comes from elsewhere, or something failed: in a chunk of its own. */
import { ApscoErrorEvent } from '../data/events.js';

export { RemoteData } from '../data/remote-data.js';
export { statusLine } from './status-line.js';

/** Tells that a language could not be loaded. */
export const tellFailure = (host: HTMLElement, error: unknown): boolean =>
  host.dispatchEvent(new ApscoErrorEvent('network', '', String(error)));
