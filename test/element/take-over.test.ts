import { expect, html, oneEvent } from '@open-wc/testing';
import { loaders } from '../../src/i18n/msg.js';
import type { TargetLocale } from '../../src/i18n/locales.js';
import '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { isIn, parts, pause, root, says, show, until } from '../support/page.js';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
});

type Tag = Extract<keyof HTMLElementTagNameMap, `apsco-${string}`>;

/** Content that came with the page, as far as most tests need any. */
const old = '<div class="root"><p part="old">Old</p></div>';

/** What a root shows after a change. */
interface Seen {
  roots: number;
  flags: number;
  text: string;
}

/** Whether there was content at every moment, and never twice. */
const unbroken = (seen: readonly Seen[]): boolean => seen.length > 0 && seen.every(({ roots }) => roots === 1);

/** An element that came with the page: with a shadow root before it is one of ours. Notes what is seen of its root, at every change. */
function put(tag: Tag, attributes: Record<string, string>, content: string | readonly Node[]) {
  const inert = document.implementation.createHTMLDocument();
  const element = inert.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const shadow = element.attachShadow({ mode: 'open' });
  if (typeof content === 'string') shadow.innerHTML = content;
  else shadow.append(...content);
  const seen: Seen[] = [];
  new MutationObserver(() => {
    const roots = shadow.querySelectorAll('.root');
    seen.push({ roots: roots.length, flags: shadow.querySelectorAll('.flag svg').length, text: roots[0]?.textContent ?? '' });
  }).observe(shadow, { childList: true, subtree: true });
  const [was] = shadow.querySelectorAll('.root');
  place.append(element);
  return { element, shadow, seen, replaced: () => was?.parentNode !== shadow && !!shadow.querySelector('.root') };
}

/** What an element shows when it is rendered here, as it would have come with the page. */
async function rendered(tag: string, attributes: Record<string, string>): Promise<Node[]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await show(html`<div>${element}</div>`);
  return [...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true));
}

/** Holds a language back till it is let go, or refused. */
function hold(locale: TargetLocale) {
  const original = loaders[locale];
  const held = { go: (): void => undefined, refuse: (): void => undefined };
  loaders[locale] = () =>
    new Promise((resolve, reject) => {
      held.go = () => resolve(original());
      held.refuse = () => reject(new Error('no such chunk'));
    });
  return Object.assign(held, { restore: () => (loaders[locale] = original) });
}

describe('content that came with the page', () => {
  // The first test here that shows flags: they are not there yet.
  it('stays till the drawings are there, and gives way to all at once', async () => {
    const { element, seen, replaced } = put('apsco-member-list', {}, old);
    await until(replaced, 'the new content');
    await element.updateComplete;
    const [first] = seen;
    expect(first?.text).to.not.contain('Old');
    expect(first?.flags).to.be.greaterThan(1);
    expect(first?.flags).to.equal(parts(element, 'flag').length);
    expect(unbroken(seen)).to.equal(true);
  });

  it('stays till its language is there, and is read in it', async () => {
    const turkish = hold('tr');
    const { element, shadow, seen, replaced } = put('apsco-forum', { lang: 'tr' }, old);
    await pause(50);
    expect([says(root(element)), isIn(element, 'ready'), shadow.querySelector('slot')]).to.deep.equal(['Old', false, null]);
    expect(seen).to.deep.equal([]);
    turkish.go();
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect([root(element).lang, isIn(element, 'ready')]).to.deep.equal(['tr', true]);
    expect(says(parts(element, 'declaration-name')[0])).to.contain('Bildirge');
    expect(unbroken(seen)).to.equal(true);
    turkish.restore();
  });

  it('stays till its data is there', async () => {
    const { element, seen, replaced } = put('apsco-member-list', { src: '/faults/slow?ms=200&name=Fresh' }, old);
    await pause(50);
    expect(says(root(element))).to.equal('Old');
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect(unbroken(seen)).to.equal(true);
    expect(seen.some(({ text }) => text.includes('Bangladesh'))).to.equal(false);
    expect(says(parts(element, 'name')[0])).to.equal('Fresh');
    expect(parts(element, 'old')).to.deep.equal([]);
  });

  it('stays for the last of two addresses', async () => {
    const { element, seen, replaced } = put('apsco-member-list', { src: '/faults/slow?ms=150&name=First' }, old);
    await pause(50);
    element.src = '/faults/slow?ms=300&name=Second';
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect(seen.some(({ text }) => text.includes('First'))).to.equal(false);
    expect(says(parts(element, 'name')[0])).to.equal('Second');
    expect(unbroken(seen)).to.equal(true);
  });

  it('goes once: what changes afterwards changes the new content', async () => {
    const { element, shadow, replaced } = put('apsco-member-list', { layout: 'table', filterable: '' }, old);
    await until(replaced, 'the new content');
    await element.updateComplete;
    const shown = root(element);
    element.setAttribute('heading', 'Other');
    element.lang = 'es';
    await until(() => shown.lang === 'es', 'Spanish');
    await element.updateComplete;
    expect(says(parts(element, 'title')[0])).to.equal('Other');
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect([...shadow.querySelectorAll('.root')]).to.deep.equal([shown]);
    expect(parts(element, 'table')).to.have.length(1);
  });

  it('goes with styles that came with it, and leaves the element its own', async () => {
    const { element, shadow, replaced } = put('apsco-contact-card', {}, `<style>.root { display: none; }</style>${old}`);
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect(shadow.querySelector('style')).to.equal(null);
    expect(root(element).getBoundingClientRect().height).to.be.greaterThan(0);
    expect(shadow.adoptedStyleSheets).to.not.be.empty;
  });

  it('speaks the language that the page has come to meanwhile', async () => {
    const thai = hold('th');
    place.lang = 'th';
    const { element, seen, replaced } = put('apsco-key-facts', {}, old);
    await pause(20);
    place.lang = 'en';
    await until(replaced, 'the new content');
    await element.updateComplete;
    thai.go();
    await pause(50);
    expect(root(element).lang).to.equal('en');
    expect(unbroken(seen)).to.equal(true);
    thai.restore();
  });

  it('waits elsewhere too, when the element is taken out and put back', async () => {
    const { element, replaced } = put('apsco-member-list', { src: '/faults/slow?ms=100&name=Back' }, old);
    await pause(20);
    element.remove();
    await pause(200);
    expect(says(root(element))).to.equal('Old');
    place.append(element);
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect(says(parts(element, 'name')[0])).to.equal('Back');
  });
});

describe('the visitor', () => {
  it('keeps the focus', async () => {
    const content = await rendered('apsco-member-list', { filterable: '' });
    const { element, shadow, replaced } = put('apsco-member-list', { filterable: '', src: '/faults/slow?ms=200' }, content);
    const links = parts(element, 'link');
    links[3]!.focus();
    expect(shadow.activeElement).to.equal(links[3]);
    await until(replaced, 'the new content');
    await element.updateComplete;
    await until(() => shadow.activeElement, 'the focus');
    const now = shadow.activeElement as HTMLAnchorElement;
    expect(now).to.not.equal(links[3]);
    expect(now).to.equal(parts(element, 'link')[3]);
  });

  it('gets no focus that was elsewhere', async () => {
    const field = document.createElement('input');
    place.append(field);
    const content = await rendered('apsco-member-list', {});
    const { element, shadow, replaced } = put('apsco-member-list', { src: '/faults/slow?ms=100' }, content);
    field.focus();
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect([document.activeElement, shadow.activeElement]).to.deep.equal([field, null]);
  });

  it('keeps open what was open', async () => {
    const urdu = hold('ur');
    const content = await rendered('apsco-sg-message', { excerpt: '1' });
    const { element, shadow, replaced } = put('apsco-sg-message', { excerpt: '1', lang: 'ur' }, content);
    shadow.querySelector('details')!.open = true;
    urdu.go();
    await until(replaced, 'the new content');
    await until(() => shadow.querySelector('details')!.open, 'the message to be open');
    await until(() => isIn(element, 'open'), 'the element to know');
    expect(root(element).lang).to.equal('ur');
    urdu.restore();
  });

  it('finds closed what was closed', async () => {
    const content = await rendered('apsco-sg-message', { excerpt: '1' });
    const { element, shadow, replaced } = put('apsco-sg-message', { excerpt: '1' }, content);
    await until(replaced, 'the new content');
    await element.updateComplete;
    await pause(20);
    expect([shadow.querySelector('details')!.open, isIn(element, 'open')]).to.deep.equal([false, false]);
  });
});

describe('content that came with the page, where something fails', () => {
  it('gives way to English without its language, which comes with reload()', async () => {
    const bengali = hold('bn');
    const { element, seen, replaced } = put('apsco-programmes', { lang: 'bn' }, old);
    await pause(50);
    expect(says(root(element))).to.equal('Old');
    const heard = oneEvent(element, 'apsco-error');
    bengali.refuse();
    await heard;
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect([root(element).lang, isIn(element, 'stale'), isIn(element, 'ready')]).to.deep.equal(['en', true, true]);
    expect(takeConsole()).to.deep.equal(['<apsco-programmes> could not load bn']);
    bengali.restore();
    await element.reload();
    await until(() => root(element).lang === 'bn', 'Bengali');
    expect(unbroken(seen)).to.equal(true);
  });

  it('gives way to the bundled data where no other can be had', async () => {
    const { element, replaced } = put('apsco-member-list', { src: '/faults/missing?take-over' }, old);
    await oneEvent(element, 'apsco-error');
    await until(replaced, 'the new content');
    await element.updateComplete;
    expect([says(parts(element, 'name')[0]), isIn(element, 'stale')]).to.deep.equal(['Bangladesh', true]);
    expect(takeConsole()).to.have.length(1);
  });
});

describe('an element that came with nothing in it', () => {
  it('shows its fallback till it is ready, as any other', async () => {
    const indonesian = hold('id');
    const { element, shadow, replaced } = put('apsco-forum', { lang: 'id' }, '');
    await until(() => shadow.querySelector('slot'), 'the fallback');
    expect(isIn(element, 'ready')).to.equal(false);
    indonesian.go();
    await until(replaced, 'the content');
    expect([root(element).lang, shadow.querySelectorAll('.root').length]).to.deep.equal(['id', 1]);
    indonesian.restore();
  });
});
