import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { Member, MembersData } from '../../../src/data/generated/types.js';
import { configure } from '../../../src/data/settings.js';
import '../../../src/elements/key-facts/key-facts.define.js';
import type { ApscoKeyFacts } from '../../../src/elements/key-facts/key-facts.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, until } from '../../support/page.js';

/** Firefox and WebKit cannot be told to print. */
const chromium = 'userAgentData' in navigator;
const labels = (element: Element) => parts(element, 'label').map(says);
const values = (element: Element) => parts(element, 'value').map(says);
const box = (part: Element | undefined) => part!.getBoundingClientRect();
const run = `run=${Math.random()}`;
const member = (code: string, status: string): Member => ({ code, status, names: { en: code } });
const given = (members: Member[]): MembersData => ({
  updated: '2001-01-01',
  asOf: '2001',
  source: { name: 'here' },
  members,
});
const english = {
  labels: ['Inaugurated', 'Full Member States', 'Signatory State', 'Observer State', 'Seat', 'Language of the convention'],
  values: ['2008', '8', '1', '1', 'Beijing', 'English'],
};

/** The facts in a place of some width. */
async function wide(width: number, layout: string, facts = ''): Promise<ApscoKeyFacts> {
  const place = await show<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-size: 16px"><apsco-key-facts layout=${layout} facts=${facts}></apsco-key-facts></div>`,
  );
  return place.querySelector('apsco-key-facts')!;
}

/** How many facts stand in each row. */
function rows(element: Element): number[] {
  const tops = parts(element, 'fact').map((fact) => Math.round(box(fact).top));
  return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
}

/** Answers every request for data with what a test makes of the real file. */
async function withAnswers(change: (file: string, data: Record<string, unknown>) => void, test: () => Promise<void>): Promise<void> {
  const original = window.fetch;
  window.fetch = async (input) => {
    const file = /(\w+)\.json$/.exec(input as string)?.[1] ?? '';
    const data = (await (await original(`/data/${file}.json`)).json()) as Record<string, unknown>;
    change(file, data);
    return Response.json(data);
  };
  configure({ dataBase: `/${run}/${Math.random()}` });
  try {
    await test();
  } finally {
    configure({ dataBase: undefined });
    window.fetch = original;
  }
}

describe('key-facts', () => {
  it('shows the founding, the states by status, the seat and the language, in that order', async () => {
    const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
    expect({ labels: labels(element), values: values(element) }).to.deep.equal(english);
    expect(root(element).querySelectorAll('dl > div > dt + dd')).to.have.length(6);
    expect(parts(element, 'value')[0]?.querySelector('time')?.dateTime).to.equal('2008-12-16');
  });

  it('marks each status by its shape', async () => {
    const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
    const shapes = parts(element, 'label').map((label) => label.querySelector('[part=mark] path')?.getAttribute('d'));
    expect(shapes.map((shape) => shape !== undefined)).to.deep.equal([false, true, true, true, false, false]);
    expect([new Set(shapes.slice(1, 4)).size, shapes[3]]).to.deep.equal([3, '']);
  });

  it('invites to join, by e-mail', async () => {
    const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
    const [invitation] = parts(element, 'invitation');
    expect(says(invitation)).to.equal('Countries in the Asia-Pacific region are invited to join. Join APSCO');
    const links = [...root(element).querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), says(link)])).to.deep.equal([['mailto:secretariat@apsco.int', 'Join APSCO']]);
    expect(links[0]?.parentElement).to.equal(invitation);
  });

  it('says for which time that holds, and names no one source of many', async () => {
    const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2016');
    expect(parts(element, 'source')).to.have.length(0);
  });

  it('keeps its words in their places on a telephone with letters twice as large', async () => {
    for (const lang of ['en', 'es', 'bn', 'id']) {
      const place = await show<HTMLElement>(
        html`<div style="inline-size: 320px; font-size: 32px"><apsco-key-facts lang=${lang}></apsco-key-facts></div>`,
      );
      for (const label of parts(place.firstElementChild!, 'label')) {
        const words = document.createRange();
        words.selectNodeContents(label);
        expect(words.getBoundingClientRect().right, lang).to.be.at.most(box(label).right + 1);
      }
    }
  });

  it('shows figures large, above their labels, which are read first', async () => {
    const element = await wide(900, 'row');
    for (const fact of parts(element, 'fact')) {
      const [label, value] = fact.children;
      expect([label?.localName, value?.localName]).to.deep.equal(['dt', 'dd']);
      expect(box(value).bottom).to.be.at.most(box(label).top + 1);
    }
    expect(getComputedStyle(parts(element, 'value')[0]!).fontSize).to.equal('34px');
  });
});

describe('key-facts, facts', () => {
  it('are those asked for, in that order, each once', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts facts="seat, founded seat"></apsco-key-facts>`);
    expect(values(element)).to.deep.equal(['Beijing', '2008']);
    expect(parts(element, 'invitation')).to.have.length(0);
    element.facts = 'language states';
    await element.updateComplete;
    expect(values(element)).to.deep.equal(['English', '8', '1', '1']);
    element.facts = 'invitation';
    await element.updateComplete;
    expect([parts(element, 'fact').length, parts(element, 'invitation').length]).to.deep.equal([0, 1]);
    element.facts = undefined;
    await element.updateComplete;
    expect(values(element)).to.deep.equal(english.values);
  });

  it('may also be a list, as frameworks hand it over', async () => {
    const facts = ['seat', 'founded'];
    const element = await show(html`<apsco-key-facts .facts=${facts as never}></apsco-key-facts>`);
    expect(values(element)).to.deep.equal(['Beijing', '2008']);
  });

  it('that are not known are left out, with one warning', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts facts="seat budget" layout="pile"></apsco-key-facts>`);
    expect(values(element)).to.deep.equal(['Beijing']);
    expect(root(element).querySelector('dl')?.className).to.equal('facts row');
    element.facts = 'staff';
    await element.updateComplete;
    expect(values(element)).to.deep.equal(english.values);
    element.requestUpdate();
    await element.updateComplete;
    expect(takeConsole()).to.deep.equal([
      '<apsco-key-facts> facts="seat budget" may hold only founded, states, seat, language, invitation',
      '<apsco-key-facts> layout="pile" is not one of row, grid',
      '<apsco-key-facts> facts="staff" may hold only founded, states, seat, language, invitation',
    ]);
  });
});

describe('key-facts, layout', () => {
  it('puts two in a row where it is narrow, an odd last one over the whole width', async () => {
    expect(rows(await wide(540, 'row'))).to.deep.equal([2, 2, 2]);
    for (const layout of ['row', 'grid']) {
      const element = await wide(320, layout, 'founded seat language');
      expect(rows(element)).to.deep.equal([2, 1]);
      const [first, , last] = parts(element, 'fact');
      expect(box(first).width).to.be.below(180);
      expect(box(last).width).to.equal(320);
    }
  });

  it('puts as many side by side as there is room for, as a grid never more than three', async () => {
    expect(rows(await wide(1200, 'row'))).to.deep.equal([6]);
    expect(rows(await wide(700, 'row')), 'no odd one out').to.deep.equal([3, 3]);
    expect(rows(await wide(700, 'row', 'founded states seat'))).to.deep.equal([5]);
    expect(rows(await wide(1200, 'grid'))).to.deep.equal([3, 3]);
    expect(rows(await wide(600, 'grid'))).to.deep.equal([3, 3]);
  });

  it('keeps a figure on one line where it is wide', async () => {
    const place = await show<HTMLElement>(
      html`<div lang="id" style="inline-size: 600px; font-size: 16px"><apsco-key-facts></apsco-key-facts></div>`,
    );
    const values = parts(place.querySelector('apsco-key-facts')!, 'value');
    expect(says(values.at(-1))).to.equal('Bahasa Inggris');
    expect(box(values.at(-1)).height).to.equal(box(values[0]).height);
  });

  it('lets no label widen its column', async () => {
    const element = await wide(320, 'row', 'states');
    element.data = given([member('AA', 'x'.repeat(60)), member('BB', 'full')]);
    await until(() => parts(element, 'fact').length === 2, 'the given data');
    expect(rows(element)).to.deep.equal([2]);
  });

  it('lets nothing stand out of a narrow place, in any language', async () => {
    for (const lang of ['mn', 'id', 'th']) {
      const place = await show<HTMLElement>(
        html`<div lang=${lang} style="inline-size: 320px; font-size: 16px"><apsco-key-facts></apsco-key-facts></div>`,
      );
      const element = place.querySelector('apsco-key-facts')!;
      for (const part of [...parts(element, 'fact'), ...parts(element, 'value')]) {
        expect(part.scrollWidth, `${lang}: ${says(part)}`).to.be.at.most(Math.ceil(box(part).width));
      }
    }
  });
});

if (chromium) {
  describe('key-facts, on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('shows where to write to', async () => {
      const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(parts(element, 'link')[0]!, '::after').content).to.contain('mailto:secretariat@apsco.int');
    });
  });
}

describe('key-facts, language', () => {
  it('is the page’s, and follows it', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts lang="tr"></apsco-key-facts>`);
    expect(values(element)).to.deep.equal(['2008', '8', '1', '1', 'Pekin', 'İngilizce']);
    expect(labels(element).slice(1, 4)).to.deep.equal(['Tam üyeler', 'İmzacı Devlet', 'Gözlemci Devlet']);
    element.lang = 'fa';
    await until(() => values(element)[4] === 'پکن', 'Persian');
    expect(values(element).slice(0, 4)).to.deep.equal(['۲۰۰۸', '۸', '۱', '۱']);
    expect(labels(element)[1]).to.equal('اعضای اصلی');
    expect([root(element).lang, root(element).dir]).to.deep.equal(['fa', 'rtl']);
    const [first, second] = parts(element, 'fact');
    expect(box(first).right).to.be.greaterThan(box(second).right);
    expect(says(parts(element, 'link')[0])).to.not.equal('Join APSCO');
  });

  it('is Thai with the era of the year', async () => {
    const element = await show(html`<apsco-key-facts lang="th" facts="founded"></apsco-key-facts>`);
    expect(values(element)[0]).to.match(/\D.*2008|2008.*\D/);
  });
});

describe('key-facts, data', () => {
  it('is counted', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts facts="states"></apsco-key-facts>`);
    element.data = given([member('AA', 'full'), member('BB', 'observer'), member('CC', 'observer'), member('DD', 'patron')]);
    await until(() => values(element).join() === '1,2,1', 'the given data');
    expect(labels(element)).to.deep.equal(['Full Member State', 'Observer States', 'patron']);
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2001');
    element.data = undefined;
    await element.updateComplete;
    expect(values(element)).to.deep.equal(['8', '1', '1']);
  });

  it('writes a status that has no name in a language as what it is', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts lang="es" facts="states"></apsco-key-facts>`);
    element.data = given([member('AA', 'patron')]);
    await until(() => labels(element).join() === 'patron', 'the given data');
    expect(parts(element, 'label')[0]?.querySelector('[lang=en]')?.textContent).to.equal('patron');
  });

  it('without any state leaves the other facts', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts></apsco-key-facts>`);
    element.data = given([]);
    await until(() => values(element).join() === '2008,Beijing,English', 'the given data');
    expect(isIn(element, 'empty')).to.equal(false);
  });

  it('is refused where it is wrong, and the old content stays', async () => {
    const element = await show<ApscoKeyFacts>(html`<apsco-key-facts></apsco-key-facts>`);
    for (const wrong of [{}, given([member('too long', 'full')]), given([{ code: 'AA' } as Member])]) {
      element.data = wrong;
      const { code } = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([code, values(element), isIn(element, 'stale')]).to.deep.equal(['invalid', english.values, true]);
      expect(takeConsole().join('\n')).to.match(/^<apsco-key-facts> could not load the given data: invalid.*$/);
    }
  });

  it('comes from an address', async () => {
    const element = await fixture<ApscoKeyFacts>(html`<apsco-key-facts src="/faults/egypt?key-facts"></apsco-key-facts>`);
    const { applied } = (await oneEvent(element, 'apsco-load')) as unknown as ApscoLoadEvent;
    await element.updateComplete;
    expect([applied, values(element)]).to.deep.equal([true, ['2008', '8', '1', '1', '1', 'Beijing', 'English']]);
    expect(labels(element)[3]).to.equal('Associate Member');
    expect(parts(element, 'status')[0]?.querySelector('time')?.dateTime).to.equal('2099-01-01');
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['half', 'invalid'],
    ['html', 'type'],
  ] as const) {
    it(`stays as it is where the answer is ${fault}`, async () => {
      const element = await fixture<ApscoKeyFacts>(html`<apsco-key-facts src="/faults/${fault}?key-facts"></apsco-key-facts>`);
      const event = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([event.code, isIn(element, 'stale'), values(element)]).to.deep.equal([code, true, english.values]);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-key-facts> could not load .*\/faults\//);
    });
  }

  it('leaves out what the organization’s own files have not', async () => {
    const change = (file: string, data: Record<string, unknown>) => {
      if (file === 'organization') delete data.language;
      if (file === 'contact') delete data.email;
    };
    await withAnswers(change, async () => {
      const element = await show(html`<apsco-key-facts></apsco-key-facts>`);
      await until(() => values(element).length === 5, 'the facts without the language');
      expect(labels(element)).to.deep.equal(english.labels.slice(0, 5));
      await until(() => !root(element).querySelector('a'), 'the invitation without a link');
      expect(says(parts(element, 'invitation')[0])).to.equal('Countries in the Asia-Pacific region are invited to join.');
    });
  });

  it('may stand alone, with no empty list beside it', async () => {
    const element = await show(html`<apsco-key-facts facts="invitation"></apsco-key-facts>`);
    expect([parts(element, 'invitation').length, root(element).querySelector('dl')]).to.deep.equal([1, null]);
  });

  it('writes to the address it has, and to no other', async () => {
    const address = async (email: string) => {
      let href: string | null | undefined;
      await withAnswers(
        (file, data) => file === 'contact' && (data.email = email),
        async () => {
          const element = await show(html`<apsco-key-facts facts="invitation"></apsco-key-facts>`);
          await until(
            () => takeConsole().length || parts(element, 'link')[0]?.getAttribute('href') !== 'mailto:secretariat@apsco.int',
            email,
          );
          href = parts(element, 'link')[0]?.getAttribute('href');
        },
      );
      return href;
    };
    expect(await address('a%0d@b.example')).to.equal('mailto:a%250d@b.example');
    expect(await address('a@b.example?bcc=c@d.example')).to.equal('mailto:secretariat@apsco.int');
  });
});
