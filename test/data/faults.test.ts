import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { configure } from '../../src/data/settings.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import { takeConsole } from '../support/console.js';
import { contentOf, elements, place, type Tag, tags } from '../support/elements.js';
import { isIn, parts, until } from '../support/page.js';
import { record } from '../support/record.js';
import { setTrap } from '../support/trap.js';

/** What each wrong answer of the server comes to; see test/support/faults.js. */
const expected: Record<string, string> = {
  'not found': 'http, stale',
  'server error': 'http, stale',
  'no content': 'invalid, stale',
  'no answer': 'timeout, stale',
  'slow drip': 'timeout, stale',
  'connection closed': 'network, stale',
  'connection cut': 'network, stale',
  'half a body': 'invalid, stale',
  'empty body': 'invalid, stale',
  'type of HTML': 'type, stale',
  'no type': 'type, stale',
  'Latin-1': 'invalid, stale',
  'UTF-16': 'invalid, stale',
  'too large, declared': 'size, stale',
  'too large, undeclared': 'size, stale',
  'too large, compressed': 'size, stale',
  'deeply nested': 'invalid, stale',
  'deeply nested in an unknown property': 'applied',
  'null instead of data': 'invalid, stale',
  'list instead of data': 'invalid, stale',
  'wrong shape': 'invalid, stale',
  'redirect loop': 'network, stale',
  'redirect to data:': 'network, stale',
  'redirect to javascript:': 'network, stale',
  'redirect away from https': 'network, stale',
  'older than bundled': 'not applied',
};

/** Where the elements look: each at its own file, or all at those of the base. */
const ways: Record<string, (all: Map<Tag, ApscoElement>, base: string) => void> = {
  src: (all, base) => {
    for (const [tag, element] of all) element.src = `${base}/${elements[tag]}.json`;
  },
  base: (_, base) => {
    configure({ dataBase: base });
  },
};

/** What an element has said, and the state it is in now; the map has a list in it. */
function outcomeOf(element: ApscoElement, said: string[]): string {
  const both = [element, ...element.shadowRoot!.querySelectorAll('apsco-member-list')];
  return [...new Set(said), ...['stale', 'empty'].filter((state) => both.some((each) => isIn(each, state)))].join(', ');
}

/** Every kind of outcome among the elements, with who has it where they differ. */
function summary(outcomes: Map<Tag, string>): string {
  const kinds = [...new Set(outcomes.values())];
  return kinds.length === 1
    ? kinds[0]!
    : kinds.map((kind) => `${[...outcomes].flatMap(([tag, each]) => (each === kind ? [tag] : [])).join(' ')}: ${kind}`).join('; ');
}

describe('a server that answers wrongly', () => {
  const caught = setTrap();
  const all = new Map<Tag, ApscoElement>();
  const said = new Map<Tag, string[]>();
  let secure: string;

  before(async () => {
    secure = await executeServerCommand<string, string>('secure-server', location.origin);
    expect(Object.keys(expected)).to.deep.equal(await (await fetch('/faults/names')).json());
  });

  before(async () => {
    for (const tag of tags) {
      const element = await place(tag);
      said.set(tag, []);
      element.addEventListener('apsco-error', ({ code }) => said.get(tag)!.push(code));
      element.addEventListener('apsco-load', ({ applied }) => said.get(tag)!.push(applied ? 'applied' : 'not applied'));
      all.set(tag, element);
    }
  });

  const reset = async () => {
    configure({ dataBase: undefined, timeout: 8000 });
    for (const element of all.values()) element.src = undefined;
    await Promise.all([...all.values()].map((element) => element.updateComplete));
  };
  afterEach(reset);
  after(() => all.forEach((element) => element.remove()));

  for (const [fault, outcome] of Object.entries(expected)) {
    it(`is survived, and forgotten once it is well: ${fault}`, async () => {
      const measured: string[] = [];
      for (const [way, look] of Object.entries(ways)) {
        const key = String(Math.random());
        const origin = fault.endsWith('from https') ? secure : '';
        const before = new Map([...all].map(([tag, element]) => [tag, contentOf(element)]));
        for (const lines of said.values()) lines.length = 0;
        if (outcome.startsWith('timeout')) configure({ timeout: 300 });
        look(all, `${origin}/faults/of/${encodeURIComponent(fault)}/${key}`);

        // An element of several files hears of each: those in the same moment.
        await until(() => [...said.values()].every((lines) => lines.length), `an answer to all by ${way}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await Promise.all([...all.values()].map((element) => element.updateComplete));
        const during = new Map([...all].map(([tag, element]) => [tag, outcomeOf(element, said.get(tag)!)]));
        const content = [...all].filter(([tag, element]) => contentOf(element) !== before.get(tag) || !isIn(element, 'ready'));
        const lines = takeConsole();

        await fetch(`/faults/mend/${key}`);
        configure({ timeout: 8000 });
        for (const lines of said.values()) lines.length = 0;
        await Promise.all([...all.values()].map((element) => element.reload()));
        await Promise.all([...all.values()].map((element) => element.updateComplete));
        const after = new Map([...all].map(([tag, element]) => [tag, outcomeOf(element, said.get(tag)!)]));
        const fresh = [...all.values()].filter((element) => parts(element, 'status')[0]?.querySelector('[datetime="2099-01-01"]'));
        measured.push(`${summary(during)}; then ${summary(after)}`);

        expect(
          content.map(([tag]) => tag),
          `content that did not stay, by ${way}`,
        ).to.deep.equal([]);
        expect(summary(during), way).to.equal(outcome);
        expect(
          lines.every((line) => /^<apsco-[a-z-]+> could not load http/.test(line)),
          lines.join('\n'),
        ).to.equal(true);
        expect(summary(after), `after reload(), by ${way}`).to.equal('applied');
        expect(fresh, `elements that say how fresh they are, by ${way}`).to.have.length(all.size);
        expect(caught()).to.deep.equal([]);
        await reset();
      }
      await record('faults', fault, [...new Set(measured)].join(' / '));
    });
  }
});
