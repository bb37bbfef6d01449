/** Before any element looks for settings. */
import { introduce } from './discover.js';

const { currentScript } = document;

/** A classic script knows its own tag, while it runs; unless something in the page has taken the name. */
export const script = currentScript instanceof HTMLScriptElement ? currentScript : null;

introduce(script);
