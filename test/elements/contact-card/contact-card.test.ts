import { expect, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent } from '../../../src/data/events.js';
import '../../../src/elements/contact-card/contact-card.define.js';
import { addressLine } from '../../../src/elements/contact-card/contact-card.js';
import type { ApscoContactCard } from '../../../src/elements/contact-card/contact-card.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, pause, plain, root, says, show, until } from '../../support/page.js';

const values = (card: Element) => parts(card, 'value').map(says);
const buttons = (card: Element) => [...root(card).querySelectorAll<HTMLButtonElement>('.actions button')];
const tel = '+86 10 6370 2677';
const fax = '+86 10 6370 2286';
const address = 'Building 13&14, Section 3, No. 188, South West Fourth Ring, Fengtai District, Beijing, China, 100070';

/** Puts a clipboard of our own in place, as tests must not depend on permissions. */
async function withClipboard(writeText: (text: string) => Promise<void>, test: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await test();
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

describe('contact-card', () => {
  it('shows telephone, fax, e-mail and address of the secretariat', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
    expect(parts(card, 'label').map(says)).to.deep.equal(['Telephone', 'Fax', 'E-mail', 'Address']);
    expect(values(card)).to.deep.equal([tel, fax, 'secretariat@apsco.int', address]);
    expect(root(card).querySelector('address')).to.not.equal(null);
    const drawings = [...root(card).querySelectorAll<SVGGraphicsElement>('.sign svg')].map((icon) => [
      icon.innerHTML,
      icon.getBBox().width > 0,
    ]);
    expect(new Set(drawings.map(([path]) => path)).size, 'an icon each').to.equal(4);
    for (const [path, drawn] of drawings) expect(drawn, String(path)).to.equal(true);
    expect(says(parts(card, 'title')[0])).to.equal('Contact us');
  });

  it('links what can be called or written to', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
    const links = [...root(card).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:+861063702677', 'mailto:secretariat@apsco.int']);
  });

  it('shows the fields asked for, in that order', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card fields="email telephone email"></apsco-contact-card>`);
    expect(values(card)).to.deep.equal(['secretariat@apsco.int', tel]);
    card.fields = 'pigeon';
    await card.updateComplete;
    expect(values(card)).to.have.length(4);
    expect(takeConsole()).to.deep.equal(['<apsco-contact-card> fields="pigeon" may hold only telephone, fax, email, address']);
  });

  it('has a layout "line" without title and buttons, its labels for screen readers', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card layout="line"></apsco-contact-card>`);
    expect([parts(card, 'title').length, parts(card, 'actions').length]).to.deep.equal([0, 0]);
    expect(parts(card, 'label').map((label) => [plain(label.textContent), label.getBoundingClientRect().width])).to.deep.equal(
      ['Telephone', 'Fax', 'E-mail', 'Address'].map((label) => [label, 1]),
    );
  });

  it('leaves out what the data has not, and is empty where it has nothing', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
    const data = { updated: '2020-01-01', asOf: '2020', source: { name: 'test' } };
    card.data = { ...data, email: 'a@b.example' };
    await until(() => values(card).join() === 'a@b.example', 'the e-mail alone');
    card.data = data;
    await until(() => isIn(card, 'empty'), 'nothing');
    expect(buttons(card)).to.have.length(0);
  });

  it('refuses an e-mail address that no link can hold', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
    for (const email of ['\ud800@b.c', 'a@b.c?bcc=x@y.z', 'a b@c.d']) {
      card.data = { updated: '2020-01-01', asOf: '2020', source: { name: 'test' }, email };
      const event = (await oneEvent(card, 'apsco-error')) as unknown as ApscoErrorEvent;
      expect(event.code).to.equal('invalid');
      expect(values(card)[2]).to.equal('secretariat@apsco.int');
      card.data = undefined;
      await card.updateComplete;
    }
    takeConsole();
  });

  it('copies what it shows, in its language, and says so without moving', async () => {
    let copied = '';
    await withClipboard(
      (text) => Promise.resolve(void (copied = text)),
      async () => {
        const card = await show<ApscoContactCard>(html`<apsco-contact-card lang="tr"></apsco-contact-card>`);
        const [, copy] = buttons(card);
        const width = copy!.getBoundingClientRect().width;
        copy!.click();
        await until(() => isIn(card, 'copied'), 'the state');
        expect(copied).to.equal(`Telefon: ${tel}\nFaks: ${fax}\nE-posta: secretariat@apsco.int\nAdres: ${address}`);
        expect(says(copy)).to.equal('Kopyalandı');
        expect(plain(root(card).querySelector('.actions [role=status]')?.textContent)).to.equal('Kopyalandı');
        expect(copy!.getBoundingClientRect().width).to.equal(width);
        await until(() => !isIn(card, 'copied'), 'its end');
        expect(says(copy)).to.equal('Kopyala');
      },
    );
  });

  it('says when the browser does not let it copy', async () => {
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
        buttons(card)[1]!.click();
        await until(() => says(root(card).querySelector('.actions [role=status]')!) === 'Could not copy', 'the word');
        expect(isIn(card, 'copied')).to.equal(false);
      },
    );
  });

  it('offers the contact as a vCard', async () => {
    const card = await show<ApscoContactCard>(html`<apsco-contact-card lang="th"></apsco-contact-card>`);
    const create = URL.createObjectURL.bind(URL);
    const revoke = URL.revokeObjectURL.bind(URL);
    const click = HTMLAnchorElement.prototype.click;
    let file: Blob | undefined;
    let name = '';
    const addresses = new Set<string>();
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      const address = create(blob);
      addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      addresses.delete(address);
      revoke(address);
    };
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
      expect(addresses).to.include(this.href);
    };
    try {
      buttons(card)[0]!.click();
      await until(() => name, 'the download');
      expect([name, file?.type]).to.deep.equal(['apsco.vcf', 'text/vcard;charset=utf-8']);
      const text = (await file!.text()).replace(/\r\n /g, '');
      expect(text).to.match(/^BEGIN:VCARD\r\nVERSION:4.0\r\n/);
      expect(text).to.contain('TEL;VALUE=uri;TYPE=work,voice:tel:+861063702677');
      expect(text).to.contain('องค์การความร่วมมือด้านอวกาศแห่งเอเชียแปซิฟิก');
      await until(() => !addresses.size, 'the end of the address');
    } finally {
      Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('forgets its timer when it leaves the page', async () => {
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const card = await show<ApscoContactCard>(html`<apsco-contact-card></apsco-contact-card>`);
        buttons(card)[1]!.click();
        await until(() => isIn(card, 'copied'), 'the state');
        const place = card.parentElement!;
        card.remove();
        await pause(0);
        place.append(card);
        await card.updateComplete;
        expect(isIn(card, 'copied')).to.equal(false);
      },
    );
  });

  it('writes an address on one line, leaving out what is not there', () => {
    expect(addressLine({ lang: 'en', street: 'A 1', city: 'B', country: 'C' })).to.equal('A 1, B, C');
  });
});
