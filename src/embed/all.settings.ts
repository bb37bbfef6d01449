/** Before any element looks for settings. */
import { introduce } from './discover.js';

/** A classic script knows its own tag, while it runs. */
export const script = document.currentScript as HTMLScriptElement | null;

introduce(script);
