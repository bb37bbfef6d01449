import { messageIn } from './messages.js';

/** Where a frame may send the page. */
const allowed = /^(https?|mailto|tel):$/;

const followed = new Set<string>();

/** Gives frames that show embed pages of a base the height of their content, and follows the links that cannot leave them. */
export function followFrames(base: string): void {
  if (followed.has(base)) return;
  followed.add(base);
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${base}embed/`));
  addEventListener('message', (event) => {
    const { type, value } = messageIn(event) ?? {};
    const frame = type && frames().find(({ contentWindow }) => contentWindow === event.source);
    // In a sandbox its origin is opaque; any other page in its place has one of its own.
    if (!frame || !['null', new URL(base).origin].includes(event.origin)) return;
    if (type === 'apsco-elements:height' && typeof value === 'number' && value > 0) frame.height = String(Math.min(value, 20_000));
    if (type === 'apsco-elements:link' && typeof value === 'string' && URL.canParse(value) && allowed.test(new URL(value).protocol))
      location.assign(value);
  });
  // One that was there first has told its height when nobody listened.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'apsco-elements:ready' }, '*');
}
