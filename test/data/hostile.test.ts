import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leaveOnPage } from '../../src/data/on-page.js';
import { configure } from '../../src/data/settings.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import { takeConsole } from '../support/console.js';
import { answersOf, contentOf, elements, place, type Tag, tags } from '../support/elements.js';
import { wrongIn } from '../support/harmless.js';
import { attacks, filled, hostile } from '../support/hostile-data.js';
import { isIn, pause } from '../support/page.js';
import { engine, record } from '../support/record.js';
import { setTrap } from '../support/trap.js';

/** Cases an element: 20,400 altogether where the whole suite runs most often, fewer in the slower two. */
const CASES = engine === 'Chromium' ? 1700 : 170;

/** Languages and settings that change what is shown of the data, or where its links lead. */
const settings: Record<Tag, Record<string, string>[]> = {
  'apsco-breadcrumb': [{ 'base-url': '/about/' }, { 'base-url': 'https://site.example' }, { current: 'contact' }],
  'apsco-contact-card': [{ layout: 'line' }],
  'apsco-forum': [{ 'heading-level': 'none' }],
  'apsco-key-facts': [{ layout: 'grid' }],
  'apsco-legal-notice': [{ layout: 'stack' }],
  'apsco-member-badge': [{ variant: 'full', href: '/membership' }],
  'apsco-member-list': [
    { layout: 'table', sort: 'name' },
    { layout: 'grid', 'link-target': '_blank' },
    { layout: 'inline' },
    { filterable: '' },
  ],
  'apsco-member-map': [{ center: 'atlantic' }],
  'apsco-milestones': [
    { order: 'newest', layout: 'track' },
    { from: '2006', to: '2012-05' },
  ],
  'apsco-programmes': [{ layout: 'cards' }],
  'apsco-sg-message': [{ excerpt: '2' }],
  'apsco-site-nav': [{ 'base-url': '/about/' }, { 'base-url': 'https://site.example' }, { current: 'contact', 'base-url': '#' }],
};

/** The elements of several files, of which `data` gives them but one. */
const several: Partial<Record<Tag, string[]>> = {
  'apsco-key-facts': ['contact', 'members', 'organization', 'statuses'],
  'apsco-member-badge': ['members', 'organization', 'statuses'],
  'apsco-member-list': ['members', 'statuses'],
  'apsco-member-map': ['members', 'statuses'],
};

/** What an element may say of it: that it is refused, or that an attribute no longer fits. */
const expectedLine = /^<apsco-[\w-]+> (could not load .*: invalid|(country|current)="|".*" is not an address)/s;

/** A data file, with few enough items for thousands of cases. */
async function dataOf(name: string): Promise<unknown> {
  const short = (value: unknown): unknown => {
    if (!value || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.slice(0, 3).map(short);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, short(child)]));
  };
  const data = short(await (await fetch(`/data/${name}.json`)).json()) as { members?: { code: string }[] };
  // The badge is that of Thailand.
  if (data.members) data.members[0]!.code = 'TH';
  return data;
}

/** Everything an element shows that nothing in its data may bring about. */
function wrongBelow(root: ShadowRoot | null): string[] {
  return [...(root?.querySelectorAll('*') ?? [])].flatMap((each) => [
    ...wrongIn(each.localName, each.attributes),
    ...wrongBelow(each.shadowRoot),
  ]);
}

describe('hostile data', () => {
  const caught = setTrap();
  // What a failure leaves behind must not fail the next.
  afterEach(() => document.querySelectorAll(tags.join()).forEach((element) => element.remove()));
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;

  /** Gives an element data, and looks whether anything came of it that must not. */
  async function meet(element: ApscoElement, give: () => void, files = 1): Promise<string> {
    const before = contentOf(element);
    const answers = answersOf(element, files);
    give();
    const said = [...new Set(await answers)];
    await element.updateComplete;
    // The map hands the data on to its list.
    if (element.localName === 'apsco-member-map') await pause(0);
    const good = said.includes('applied');
    const bad = said.includes('invalid');
    if (!said.every((each) => each === 'applied' || each === 'invalid')) throw new Error(`says ${said.join()}`);
    if (!good && contentOf(element) !== before) throw new Error('refused, and yet the content changed');
    if (!isIn(element, 'ready') || isIn(element, 'stale') !== bad) throw new Error('in the wrong state');
    const wrong = [...wrongBelow(element.shadowRoot), ...caught()];
    if (wrong.length) throw new Error(wrong.join('; '));
    if (Object.getOwnPropertyNames(Object.prototype).length !== prototype) throw new Error('a prototype was changed');
    const unexpected = takeConsole().filter((line) => !expectedLine.test(line));
    if (unexpected.length) throw new Error(unexpected.join('; '));
    return bad ? 'refused' : 'shown';
  }

  /** Runs a property as often as it is worth, and says how often data was shown and refused. */
  async function check<T>(data: fc.Arbitrary<T>, cases: number, use: (data: T, index: number) => Promise<string>): Promise<string> {
    const said = { shown: 0, refused: 0 };
    const property = fc.asyncProperty(data, fc.nat(), async (data, index) => {
      said[(await use(data, index)) as 'shown']++;
    });
    // The same cases in every run: what fails can be had again, and nothing fails by chance.
    await fc.assert(property, { numRuns: cases, seed: 2008, includeErrorInReport: true });
    expect(said.shown, 'cases that are shown').to.be.greaterThan(cases / 10);
    expect(said.refused, 'cases that are refused').to.be.greaterThan(cases / 20);
    return `${cases} cases, ${said.shown} shown, ${said.refused} refused`;
  }

  for (const tag of tags) {
    it(`does no harm in <${tag}>`, async function () {
      this.timeout(120_000);
      const data = await dataOf(elements[tag]);
      const all = await Promise.all([{}, { lang: 'fa' }, ...settings[tag]].map((attributes) => place(tag, attributes)));
      const counts = await check(hostile(data), CASES, (data, index) => {
        const element = all[index % all.length]!;
        return meet(element, () => void (element.data = data));
      });
      for (const element of all) element.remove();
      await record('hostile', tag, counts);
    });

    it(`is text in <${tag}>, wherever it stands`, async () => {
      const data = await dataOf(elements[tag]);
      const element = await place(tag);
      for (const attack of attacks) expect(await meet(element, () => void (element.data = filled(data, attack))), attack).to.equal('shown');
      element.remove();
    });
  }

  for (const [tag, names] of Object.entries(several) as [Tag, string[]][]) {
    it(`does no harm in <${tag}> from the base`, async function () {
      this.timeout(120_000);
      const page = leaveOnPage({ dataBase: undefined, lang: undefined });
      const files = await Promise.all(names.map(async (name) => hostile(await dataOf(name))));
      const element = await place(tag, tag === 'apsco-member-badge' ? { variant: 'full' } : {});
      let count = 0;
      const give = (all: unknown[]) => {
        const base = `${location.origin}/hostile/${count++}`;
        for (const [index, name] of names.entries()) {
          // As if the loader had sent for it: the answer is there, and goes the way of every other.
          const answer = new Response(JSON.stringify(all[index]), { headers: { 'content-type': 'application/json' } });
          page.requests[`${base}/${name}.json`] = Promise.resolve(answer);
        }
        configure({ dataBase: base });
      };
      try {
        const counts = await check(fc.tuple(...files), CASES / 5, (all) => meet(element, () => give(all), names.length));
        await record('hostile', `${tag}, all of its files`, counts);
      } finally {
        Reflect.deleteProperty(globalThis, Symbol.for('apsco-elements'));
        configure({ dataBase: undefined });
        element.remove();
      }
    });
  }
});
