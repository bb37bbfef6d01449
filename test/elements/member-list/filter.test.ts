import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fold } from '../../../src/elements/member-list/fold.js';
import '../../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../../src/elements/member-list/member-list.js';
import '../../support/console.js';
import { isIn, parts, plain, says, show, until } from '../../support/page.js';

const names = (list: Element) => parts(list, 'name').map(says);
const filterable = () => show<ApscoMemberList>(html`<apsco-member-list layout="table" filterable></apsco-member-list>`);

async function type(list: ApscoMemberList, text: string): Promise<string[]> {
  const [field] = parts(list, 'filter') as HTMLInputElement[];
  field!.value = text;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await list.updateComplete;
  return names(list);
}

describe('member-list, filter', () => {
  const found: Record<string, string> = {
    mong: 'Mongolia',
    MONG: 'Mongolia',
    turkey: 'Türkiye',
    Turkiye: 'Türkiye',
    IRAN: 'Iran',
    İRAN: 'Iran',
    ıran: 'Iran',
    irán: 'Iran',
    ایران: 'Iran',
    پاكستان: 'Pakistan',
    ايران: 'Iran',
    'بنگله ديش': 'Bangladesh',
    ไทย: 'Thailand',
    孟加拉: 'Bangladesh',
    印尼: 'Indonesia',
    Индонези: 'Indonesia',
    Tiongkok: 'China',
    মঙ্গোলিয়া: 'Mongolia',
    PAK: 'Pakistan',
    MX: 'Mexico',
    '  peru ': 'Peru',
  };
  for (const [text, name] of Object.entries(found)) {
    it(`finds ${name} by "${text}"`, async () => {
      expect(await type(await filterable(), text)).to.include(name);
    });
  }

  it('tells how many were found, politely', async () => {
    const list = await filterable();
    const status = () => plain(list.shadowRoot!.querySelector('.toolbar [role=status]')?.textContent);
    expect(status()).to.equal('');
    expect(await type(list, 'in')).to.include('China');
    expect(status()).to.match(/^\d+ results$/);
    expect(isIn(list, 'filtered')).to.equal(true);
    await type(list, 'mong');
    expect(status()).to.equal('1 result');
    await type(list, 'atlantis');
    expect(status()).to.equal('No results');
    expect(isIn(list, 'empty')).to.equal(true);
    await type(list, '');
    expect(names(list)).to.have.length(10);
    expect([isIn(list, 'empty'), isIn(list, 'filtered')]).to.deep.equal([false, false]);
  });

  it('keeps what was typed, and the focus, through a change of language', async () => {
    const list = await filterable();
    const [field] = parts(list, 'filter') as HTMLInputElement[];
    field!.focus();
    await sendKeys({ type: 'tur' });
    list.lang = 'tr';
    await new Promise((resolve) => void setTimeout(resolve, 300));
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Türkiye']);
    expect(field!.value).to.equal('tur');
    expect(list.shadowRoot!.activeElement).to.equal(field);
  });

  it('sorts by the visitor’s choice, by keyboard', async () => {
    const list = await filterable();
    const [official, byName] = [...list.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    official!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await list.updateComplete;
    expect(byName!.checked).to.equal(true);
    expect(names(list).slice(0, 3)).to.deep.equal(['Bangladesh', 'China', 'Indonesia']);
    expect(list.getAttribute('sort')).to.equal(null);
  });

  it('says which order it has, and takes the other', async () => {
    const list = await filterable();
    const choices = () =>
      [...list.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((input) => {
        const label = input.closest('label')!;
        return [plain(label.textContent), input.checked, label.matches('.choice.chosen')];
      });
    const official = [
      ['Official order', true, true],
      ['By name', false, false],
    ];
    expect(choices()).to.deep.equal(official);
    list.shadowRoot!.querySelectorAll<HTMLElement>('label.choice')[1]!.click();
    await list.updateComplete;
    expect(choices()).to.deep.equal([
      ['Official order', false, false],
      ['By name', true, true],
    ]);
    expect(names(list)[1]).to.equal('China');
    list.shadowRoot!.querySelectorAll<HTMLElement>('label.choice')[0]!.click();
    await list.updateComplete;
    expect(choices()).to.deep.equal(official);
    expect(names(list)).to.deep.equal(names(await show<ApscoMemberList>(html`<apsco-member-list layout="table"></apsco-member-list>`)));
  });

  it('finds nothing by what runs from one name into the next', async () => {
    const list = await filterable();
    for (const both of ['PEPER', 'PERPeru', 'trtur', 'TURTürkiye']) expect(await type(list, both), both).to.deep.equal([]);
  });

  it('finds a state that nobody knew by its own name alone', async () => {
    const list = await filterable();
    list.data = {
      updated: '2020-01-01',
      asOf: '2020',
      source: { name: 'test' },
      members: [{ code: 'XX', status: 'full', names: { en: 'Oz' } }],
    };
    await until(() => names(list).join() === 'Oz', 'the given data');
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      expect(await type(list, letter), letter).to.deep.equal('ozx'.includes(letter) ? ['Oz'] : []);
    }
  });

  it('has a name for every control', async () => {
    const list = await filterable();
    const [field] = parts(list, 'filter') as HTMLInputElement[];
    expect(plain(field!.labels?.[0]?.textContent)).to.equal('Filter');
    expect(plain(list.shadowRoot!.querySelector('legend')?.textContent)).to.equal('Sort by');
  });

  it('finds by what fetched data calls a state, and by what it called it before', async () => {
    const list = await filterable();
    const event = new Promise((resolve) => {
      list.addEventListener('apsco-load', resolve, { once: true });
    });
    list.data = {
      updated: '2020-01-01',
      asOf: '2020',
      source: { name: 'test' },
      members: [{ code: 'EG', alpha3: 'EGY', status: 'associate', names: { en: 'Egypt', fa: 'مصر' }, aliases: ['Misr'] }],
    };
    await event;
    for (const word of ['مصر', 'misr', 'EGY']) expect(await type(list, word), word).to.deep.equal(['Egypt']);
    await type(list, 'x');
    list.filterable = false;
    await list.updateComplete;
    expect(isIn(list, 'filtered')).to.equal(false);
  });

  it('does without the layout inline', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list layout="inline" filterable></apsco-member-list>`);
    expect(parts(list, 'toolbar')).to.have.length(0);
  });
});

describe('fold', () => {
  it('makes alike what a visitor takes for alike', () => {
    for (const [a, b] of [
      ['Türkiye', 'TURKIYE'],
      ['Iğdır', 'IGDIR'],
      ['وب‌سایت', 'وبسایت'],
      ['کشور', 'كشور'],
      ['বাংলা\u09df', 'বাংলা\u09af\u09bc'],
      ['a\u00a0 b', 'A b'],
    ] as const) {
      expect(fold(a), a).to.equal(fold(b));
    }
  });

  it('keeps apart what is not', () => {
    expect(fold('Улс')).to.not.equal(fold('Үлс'));
    expect(fold('a b')).to.not.equal(fold('ab'));
    expect(fold('پاکستان')).to.not.equal(fold('پاستان'));
    expect(fold('بنگلہ')).to.not.equal(fold('بنگل'));
    expect(fold('পেরু')).to.not.equal(fold('পরু'));
  });
});
