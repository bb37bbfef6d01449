/**
 * `framed.js`: inside a frame. Brings the page to life, tells the page around it how high the content is, in our words and in WordPress's, and hands it the links:
 * a frame of a CMS may neither open windows nor leave.
 */
import { introduce, scriptOf } from './discover.js';
import { type Message, messageIn } from './messages.js';

const { url } = import.meta;
introduce(scriptOf(url));
// The elements come after both: the settings of the page, and the look of its links.
import('./framed-link.js')
  .then(({ useFramedLinks }) => {
    useFramedLinks();
    return import(/* @vite-ignore */ new URL('apsco.js', url).href);
  })
  .catch((error: unknown) => console.warn(error));

/** What WordPress marks its messages with, so that no other frame can speak for this one. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');

function tell(message: 'height' | 'link', value: number | string): void {
  // To whoever frames it: neither says more than the page itself.
  parent.postMessage({ type: `apsco-elements:${message}`, value } satisfies Message, '*');
  if (secret) parent.postMessage({ message, value, secret }, '*');
}

const tellHeight = (): void => {
  tell('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
};

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  // A frame out of sight is not drawn, and so not observed.
  tellHeight();
  addEventListener('message', (event) => {
    const asked = messageIn(event)?.type === 'apsco-elements:ready' || (event.data as { message?: unknown } | null)?.message === 'ready';
    if (event.source === parent && asked) tellHeight();
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && !!each.href);
    if (!link) return;
    link.target = '_top';
    // Only a sandbox has an opaque origin: it holds the link back, and the page around it is asked to follow.
    if (origin !== 'null') return;
    event.preventDefault();
    tell('link', link.href);
  });
}
