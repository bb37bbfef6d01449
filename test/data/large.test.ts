import { expect } from '@open-wc/testing';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import '../support/console.js';
import { answerOf, elements, place, type Tag } from '../support/elements.js';
import { parts } from '../support/page.js';
import { engine } from '../support/record.js';

/** Rows: of the list of states as many as a script may give, where that is quick; from an address come no more than a megabyte holds. */
const rowsOf = (tag: Tag): number => (tag === 'apsco-member-list' && engine === 'Chromium' ? 100_000 : 10_000);

/** The list of a data file, and the part that shows an item of it. */
const lists: Partial<Record<Tag, [list: string, part: string]>> = {
  'apsco-member-list': ['members', 'row'],
  'apsco-milestones': ['milestones', 'event'],
  'apsco-programmes': ['programmes', 'item'],
  'apsco-sg-message': ['paragraphs', 'paragraph'],
  'apsco-site-nav': ['sections', 'item'],
};

async function given(tag: Tag): Promise<Record<string, unknown>> {
  const data = (await (await fetch(`/data/${elements[tag]}.json`)).json()) as Record<string, unknown> & { members?: { code: string }[] };
  // The badge is that of Thailand.
  if (data.members) data.members[0]!.code = 'TH';
  return data;
}

async function answer(element: ApscoElement, data: unknown): Promise<string> {
  const said = answerOf(element);
  element.data = data;
  const heard = await said;
  await element.updateComplete;
  return heard;
}

describe('data out of all proportion', () => {
  for (const [tag, [list, part]] of Object.entries(lists) as [Tag, [string, string]][]) {
    it(`is shown to its last row: <${tag}>`, async function () {
      this.timeout(60_000);
      const element = await place(tag);
      const data = await given(tag);
      const items = data[list] as Record<string, unknown>[];
      const item = (index: number) => (typeof items[0] === 'string' ? `Row ${index}` : { ...items[0], children: undefined });
      const many = Array.from({ length: rowsOf(tag) }, (_, index) => item(index));
      expect(await answer(element, { ...data, [list]: many })).to.equal('applied');
      expect(parts(element, part)).to.have.length(many.length);
      element.remove();
    });
  }

  for (const tag of Object.keys(elements) as Tag[]) {
    it(`is shown in one piece, a megabyte of text: <${tag}>`, async () => {
      const element = await place(tag, tag === 'apsco-sg-message' ? { excerpt: '2' } : {});
      const long = 'Long. '.repeat(170_000);
      const widen = (value: unknown): unknown =>
        value && typeof value === 'object'
          ? 'en' in value && typeof value.en === 'string'
            ? { ...value, en: long }
            : Array.isArray(value)
              ? value.slice(0, 1).map(widen)
              : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, widen(child)]))
          : value;
      const data = widen(await given(tag)) as Record<string, unknown>;
      if ('paragraphs' in data) data.paragraphs = [long];
      expect(await answer(element, data)).to.equal('applied');
      element.remove();
    });
  }
});
