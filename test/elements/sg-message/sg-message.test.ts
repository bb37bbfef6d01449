import { expect, html } from '@open-wc/testing';
import { excerptOf } from '../../../src/elements/sg-message/excerpt.js';
import '../../../src/elements/sg-message/sg-message.define.js';
import { type ApscoSgMessage, wordingOf } from '../../../src/elements/sg-message/sg-message.js';
import messageData from '../../../src/data/generated/message.js';
import '../../support/console.js';
import { isIn, parts, pause, plain, root, says, show, until } from '../../support/page.js';

const visible = (element: Element) => (element as HTMLElement).checkVisibility();
const summary = (message: Element) => root(message).querySelector('summary')!;

describe('sg-message', () => {
  it('shows the three paragraphs to the letter, signed', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message></apsco-sg-message>`);
    expect(parts(message, 'paragraph').map((paragraph) => paragraph.textContent)).to.deep.equal(messageData.paragraphs);
    expect([...parts(message, 'signature')[0]!.children].map(says)).to.deep.equal(['Dr. Li Xinjun', 'Secretary General, APSCO']);
    expect(says(parts(message, 'title')[0])).to.equal('Message from the Secretary-General');
    expect(root(message).querySelector('details')).to.equal(null);
  });

  it('says that he was Secretary-General at the time, and until when', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message></apsco-sg-message>`);
    expect(says(parts(message, 'person')[0])).to.equal('Dr. Li Xinjun');
    expect(says(parts(message, 'role')[0])).to.equal('Secretary-General at the time In office until 2020');
    expect(parts(message, 'role')[0]!.textContent).to.not.match(/current/i);
  });

  it('calls nobody former whose term has no end in the data', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message></apsco-sg-message>`);
    message.data = { ...messageData, person: { name: 'A. Person', term: { from: '2024' } } };
    await until(() => says(parts(message, 'person')[0]) === 'A. Person', 'the other person');
    expect(says(parts(message, 'role')[0])).to.equal('Secretary-General');
    message.data = { ...messageData, person: { name: 'B. Person', term: { from: '2020-11', to: '2025-10' } } };
    await until(() => says(parts(message, 'person')[0]) === 'B. Person', 'the next');
    expect(says(parts(message, 'role')[0])).to.equal('Secretary-General at the time In office from November 2020 to October 2025');
  });

  it('keeps its portrait ring around initials or a picture', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message></apsco-sg-message>`);
    expect(says(parts(message, 'initials')[0])).to.equal('LX');
    const picture = document.createElement('img');
    picture.slot = 'portrait';
    picture.alt = 'Portrait';
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    message.append(picture);
    expect(visible(parts(message, 'initials')[0]!)).to.equal(false);
    const ring = parts(message, 'portrait')[0]!.getBoundingClientRect();
    const shown = picture.getBoundingClientRect();
    expect(shown.width).to.be.closeTo(shown.height, 0.5);
    expect(shown.width).to.be.within(ring.width * 0.6, ring.width);
  });

  it('shows an excerpt of whole sentences, and opens natively', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message excerpt="2"></apsco-sg-message>`);
    const shown = () => parts(message, 'paragraph').filter(visible);
    expect(shown()).to.have.length(1);
    expect(plain(shown()[0]?.textContent)).to.match(/^The Asia-Pacific .*region\. With the wise .*Member States\.$/);
    expect(says(summary(message))).to.equal('Show more');
    summary(message).click();
    await until(() => isIn(message, 'open'), 'the state');
    await message.updateComplete;
    expect(shown().map((paragraph) => paragraph.textContent)).to.deep.equal(messageData.paragraphs);
    expect(says(summary(message))).to.equal('Show less');
    const last = parts(message, 'signature')[0]!.getBoundingClientRect();
    expect(summary(message).getBoundingClientRect().top).to.be.at.least(last.bottom);
    summary(message).click();
    await until(() => !isIn(message, 'open'), 'the end of the state');
    await message.updateComplete;
    expect(shown()).to.have.length(1);
  });

  it('keeps open what the visitor opened, through an update and a move', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message excerpt="1"></apsco-sg-message>`);
    summary(message).click();
    await until(() => isIn(message, 'open'), 'the state');
    message.heading = 'Other';
    await message.updateComplete;
    document.body.append(message);
    await message.updateComplete;
    await pause(20);
    expect(root(message).querySelector('details')!.open).to.equal(true);
    message.remove();
  });

  it('shows all where the excerpt is as long as the text, or no number', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message excerpt="99"></apsco-sg-message>`);
    expect(root(message).querySelector('details')).to.equal(null);
    message.setAttribute('excerpt', 'some');
    await message.updateComplete;
    expect(parts(message, 'paragraph')).to.have.length(3);
  });

  it('opens for the printer, and closes again', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message excerpt="1"></apsco-sg-message>`);
    const details = root(message).querySelector('details')!;
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    await pause(20);
    expect(isIn(message, 'open'), 'not the visitor’s doing').to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    message.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(details.open, 'no listener left').to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });

  it('keeps the original in its own language, and says so in the reader’s', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message lang="fa"></apsco-sg-message>`);
    const text = root(message).querySelector<HTMLElement>('.text')!;
    expect([text.lang, text.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(text).direction).to.equal('ltr');
    expect(says(parts(message, 'original-note')[0])).to.equal('متن اصلی به زبان انگلیسی است');
    message.lang = 'en';
    await until(() => parts(message, 'original-note').length === 0, 'the note to go');
  });

  it('shows a translation that the data brings', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message lang="fa"></apsco-sg-message>`);
    message.data = { ...messageData, translations: { fa: { paragraphs: ['سلام.'] } } };
    await until(() => parts(message, 'paragraph').length === 1, 'the translation');
    const text = root(message).querySelector<HTMLElement>('.text')!;
    expect([text.lang, text.dir, parts(message, 'original-note').length]).to.deep.equal(['fa', 'rtl', 0]);
    expect(wordingOf(messageData, 'tr').lang).to.equal('en');
  });
});

describe('wordingOf', () => {
  const { signature, translations: none, ...unsigned } = messageData;
  const original = unsigned.paragraphs;
  const paragraphs: [string] = ['Merhaba.'];

  it('is the original where there is no other', () => {
    expect(none).to.not.have.property('tr');
    expect(wordingOf(messageData, 'tr')).to.deep.equal({ lang: 'en', paragraphs: original, signature });
    expect(wordingOf({ ...messageData, translations: { fa: { paragraphs } } }, 'tr').lang).to.equal('en');
    expect(wordingOf(unsigned, 'tr'), 'without any').to.deep.equal({ lang: 'en', paragraphs: original, signature: [] });
  });

  it('is a translation with a signature of its own, or with that of the original', () => {
    const signed = { ...messageData, translations: { tr: { paragraphs, signature: ['İmza'] } } };
    expect(wordingOf(signed, 'tr')).to.deep.equal({ lang: 'tr', paragraphs, signature: ['İmza'] });
    expect(wordingOf({ ...unsigned, translations: signed.translations }, 'tr').signature).to.deep.equal(['İmza']);
    expect(wordingOf({ ...messageData, translations: { tr: { paragraphs } } }, 'tr').signature).to.deep.equal(signature);
    expect(wordingOf({ ...unsigned, translations: { tr: { paragraphs } } }, 'tr').signature).to.deep.equal([]);
  });
});

describe('excerptOf', () => {
  const text = ['One. Two. Three.', 'Four! Five?'];
  it('counts sentences across paragraphs', () => {
    expect(excerptOf(text, 2, 'en')).to.deep.equal(['One. Two.']);
    expect(excerptOf(text, 3, 'en')).to.deep.equal(['One. Two. Three.']);
    expect(excerptOf(text, 4, 'en')).to.deep.equal(['One. Two. Three.', 'Four!']);
  });
  it('is nothing where nothing is left out, or asked for', () => {
    for (const count of [0, -1, NaN, 5, 9]) expect(excerptOf(text, count, 'en'), String(count)).to.equal(undefined);
  });
  it('does without a language it does not know', () => {
    expect(excerptOf(text, 1, 'not a tag')).to.deep.equal(['One. Two. Three.']);
  });
});
