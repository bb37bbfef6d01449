/** `apsco.all.js`: a classic script with everything inside, for a hash in the page and for pages opened from a disk. */
import { script } from './all.settings.js';
import { lookAfter } from './discover.js';
import { upgrade } from './placeholder.js';
import '../index.js';

lookAfter((node) => upgrade(node, script?.src || document.baseURI));
