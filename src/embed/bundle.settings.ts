/** Before any element looks for settings. */
import { introduce, scriptOf } from './discover.js';

introduce(scriptOf(import.meta.url));
