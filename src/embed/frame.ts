/** `frame.js`: for pages that frame embed pages and want them as high as their content. */
import { followFrames } from './follow-frames.js';

const { url } = import.meta;
followFrames(new URL('..', url).href);
