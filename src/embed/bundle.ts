/** `apsco.bundle.js`: every element in one module; languages, flags and what few pages ask for come when they are needed. */
import './bundle.settings.js';
import { lookAfter } from './discover.js';
import { upgrade } from './placeholder.js';

export * from '../index.js';

/** Also looks after an open shadow root, which cannot be seen from outside. Again does no harm. */
export const discover = lookAfter((node) => upgrade(node, import.meta.url));
