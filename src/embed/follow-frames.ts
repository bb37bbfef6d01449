import { messageIn } from './messages.js';

/** Where a frame may send the page. */
const allowed = /^(https?|mailto|tel):/;

const followed = new Set<string>();

/** Gives frames that show embed pages of a base the height of their content, and follows the links that cannot leave them. */
export function followFrames(base: string): void {
  if (followed.has(base)) return;
  followed.add(base);
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll<HTMLIFrameElement>('iframe:not([srcdoc])')].filter(({ src }) => src.startsWith(`${base}embed/`));
  addEventListener('message', (event) => {
    const { type, value } = messageIn(event) ?? {};
    const frame = type && frames().find(({ contentWindow }) => contentWindow === event.source);
    // In a sandbox its origin is opaque; any other page in its place has one of its own.
    if (!frame || event.origin !== (frame.hasAttribute('sandbox') ? 'null' : new URL(base).origin)) return;
    if (type === 'apsco-elements:height' && typeof value === 'number' && value > 0) frame.height = String(Math.min(value, 20_000));
    // Only the visitor follows a link. Browsers that do not know who acts let it pass.
    const byVisitor = (navigator as Partial<Navigator>).userActivation?.isActive ?? true;
    if (type === 'apsco-elements:link' && byVisitor && typeof value === 'string' && allowed.test(value)) location.assign(value);
  });
  // One that was there first has told its height when nobody listened.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'apsco-elements:ready' }, '*');
}
