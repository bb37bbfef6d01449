/** The check that editors run, on copies of data/ with one fault each: it must say where, what, and what instead. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkData } from '../../.tools/data-check.js';
import { onCopy } from '../support/node-data.js';

/** @typedef {{file: string, change: (content: any) => void, pointer: string, found: unknown, expected: RegExp}} Case */

/** @type {Record<string, Case>} */
const cases = {
  'a code used twice': {
    file: 'members.json',
    change: ({ members }) => (members[1].code = 'BD'),
    pointer: '/members/1/code',
    found: 'BD',
    expected: /no other state/,
  },
  'a language missing': {
    file: 'members.json',
    change: ({ members }) => delete members[3].names.th,
    pointer: '/members/3/names/th',
    found: undefined,
    expected: /ten languages/,
  },
  'a language missing from a status': {
    file: 'statuses.json',
    change: ({ statuses }) => delete statuses[1].names.ur,
    pointer: '/statuses/1/names/ur',
    found: undefined,
    expected: /ten languages/,
  },
  'a language that is none of the ten': {
    file: 'organization.json',
    change: ({ names }) => (names.fr = 'Organisation'),
    pointer: '/names/fr',
    found: 'fr',
    expected: /ten languages/,
  },
  'a number that is not E.164': {
    file: 'contact.json',
    change: ({ telephone }) => (telephone.e164 = '+86 10 6370 2677'),
    pointer: '/telephone/e164',
    found: '+86 10 6370 2677',
    expected: /\\\+\[1-9\]/,
  },
  'a link that is not https': {
    file: 'members.json',
    change: ({ members }) => (members[0].agencies[0].website = 'http://sparrso.gov.bd/'),
    pointer: '/members/0/agencies/0/website',
    found: 'http://sparrso.gov.bd/',
    expected: /https:/,
  },
  'a page named twice': {
    file: 'navigation.json',
    change: ({ sections }) => (sections[1].children[0].id = 'contact'),
    pointer: '/sections/1/children/0/id',
    found: 'contact',
    expected: /used once/,
  },
  'a page that is not there': {
    file: 'navigation.json',
    change: (content) => (content.current = 'treasury'),
    pointer: '/current',
    found: 'treasury',
    expected: /secretary-general/,
  },
  'a page without a source': {
    file: 'navigation.json',
    change: ({ sections }) => delete sections[2].children[0].source,
    pointer: '/sections/2/children/0',
    found: undefined,
    expected: /source/,
  },
  'an address that is a script': {
    file: 'navigation.json',
    change: ({ sections }) => (sections[8].href = 'javascript:alert(1)'),
    pointer: '/sections/8/href',
    found: 'javascript:alert(1)',
    expected: /https/,
  },
  'a milestone without a source': {
    file: 'milestones.json',
    change: ({ milestones }) => delete milestones[4].source,
    pointer: '/milestones/4',
    found: undefined,
    expected: /source/,
  },
  'a milestone that ends before it begins': {
    file: 'milestones.json',
    change: ({ milestones }) => (milestones[9].until = '2009-12-16'),
    pointer: '/milestones/9/until',
    found: '2009-12-16',
    expected: /not before/,
  },
  'a milestone on a day that is none': {
    file: 'milestones.json',
    change: ({ milestones }) => (milestones[3].date = '2005-02-30'),
    pointer: '/milestones/3',
    found: '2005-02-30',
    expected: /exists/,
  },
  'an address that a backslash leads to another host': {
    file: 'navigation.json',
    change: ({ sections }) => (sections[8].href = '/\\evil.example/'),
    pointer: '/sections/8/href',
    found: '/\\evil.example/',
    expected: /https/,
  },
  'a network without a source': {
    file: 'programmes.json',
    change: ({ programmes }) => delete programmes[0].source,
    pointer: '/programmes/0',
    found: undefined,
    expected: /source/,
  },
  'an official name without a source': {
    file: 'forum.json',
    change: ({ official }) => delete official.source,
    pointer: '/official',
    found: undefined,
    expected: /source/,
  },
  'an unknown status': {
    file: 'members.json',
    change: ({ members }) => (members[9].status = 'guest'),
    pointer: '/members/9/status',
    found: 'guest',
    expected: /full, signatory, associate, observer/,
  },
  'an unknown property': {
    file: 'members.json',
    change: ({ members }) => (members[2].captial = {}),
    pointer: '/members/2',
    found: 'captial',
    expected: /additional properties/,
  },
  'a name left out': {
    file: 'message.json',
    change: ({ person }) => delete person.name,
    pointer: '/person',
    found: undefined,
    expected: /name/,
  },
  'a capital without a source': {
    file: 'members.json',
    change: ({ members }) => delete members[5].capital.source,
    pointer: '/members/5/capital',
    found: undefined,
    expected: /source/,
  },
  'an unknown mark': {
    file: 'statuses.json',
    change: ({ statuses }) => (statuses[0].mark = 'star'),
    pointer: '/statuses/0/mark',
    found: 'star',
    expected: /disc, half, ring, point/,
  },
  'a day that is none': {
    file: 'contact.json',
    change: (content) => (content.updated = '22 November 2026'),
    pointer: '/updated',
    found: '22 November 2026',
    expected: /\\d\{4\}/,
  },
};

for (const [name, { file, change, pointer, found, expected }] of Object.entries(cases)) {
  test(`reports ${name}`, () =>
    onCopy(({ folder, edit }) => {
      edit(file, change);
      const faults = checkData(folder);
      assert.deepEqual(
        faults.map((fault) => ({ ...fault, expected: '' })),
        [{ file, pointer, found, expected: '' }],
      );
      assert.match(faults[0]?.expected ?? '', expected);
    }));
}

for (const trace of ['¡¯', '¡°', '£¬', '¾©', '±¸', 'ºÅ', '\ufffd', '\u00a0']) {
  test(`reports the damaged characters ${JSON.stringify(trace)}`, () =>
    onCopy(({ folder, edit }) => {
      edit('message.json', ({ paragraphs }) => (paragraphs[1] = `years${trace} practical`));
      assert.deepEqual(
        checkData(folder).map(({ file, pointer, found }) => ({ file, pointer, found })),
        [{ file: 'message.json', pointer: '/paragraphs/1', found: `years${trace} practical` }],
      );
    }));
}

test('reports a file that is not JSON, and goes on with the others', () =>
  onCopy(({ folder, edit, damage }) => {
    damage('contact.json', (bytes) => bytes.subarray(0, -20));
    edit('statuses.json', ({ statuses }) => (statuses[0].mark = 'star'));
    const faults = checkData(folder);
    assert.deepEqual(
      faults.map(({ file, pointer }) => ({ file, pointer })),
      [
        { file: 'contact.json', pointer: '' },
        { file: 'statuses.json', pointer: '/statuses/0/mark' },
      ],
    );
    assert.match(String(faults[0]?.found), /JSON/);
    assert.match(faults[0]?.expected ?? '', /UTF-8/);
  }));

test('reports a file that is not UTF-8', () =>
  onCopy(({ folder, damage }) => {
    // As an editor saves it whose encoding is Latin-1.
    damage('contact.json', (bytes) => Buffer.from(bytes.toString().replace('"Beijing"', '"Pékin"'), 'latin1'));
    assert.deepEqual(
      checkData(folder).map(({ file, pointer }) => ({ file, pointer })),
      [{ file: 'contact.json', pointer: '' }],
    );
  }));

test('a state joins by editing JSON alone', () =>
  onCopy(({ folder, edit }) => {
    edit('members.json', ({ members }) => {
      members.push({
        code: 'EG',
        alpha3: 'EGY',
        numeric: '818',
        status: 'associate',
        names: {
          en: 'Egypt',
          'zh-Hans': '埃及',
          bn: 'মিশর',
          fa: 'مصر',
          mn: 'Египет',
          ur: 'مصر',
          es: 'Egipto',
          th: 'อียิปต์',
          tr: 'Mısır',
          id: 'Mesir',
        },
        source: { name: 'APSCO' },
      });
    });
    assert.deepEqual(checkData(folder), []);
  }));

/** @returns {Promise<{code: number, output: string, errors: string}>} */
const onCommandLine = (/** @type {string} */ folder) =>
  new Promise((resolve) => {
    const tool = fileURLToPath(new URL('../../.tools/data-check.js', import.meta.url));
    const child = execFile(process.execPath, [tool, folder], (_, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors });
    });
  });

test('on the command line it fails, with one line a fault', () =>
  onCopy(async ({ folder, edit }) => {
    edit('members.json', ({ members }) => (members[1].code = 'BD'));
    const { code, errors } = await onCommandLine(folder);
    assert.equal(code, 1);
    assert.match(errors, /^members\.json \/members\/1\/code: found "BD", expected .*no other state.*\n$/);
  }));

test('on the command line it passes what is sound', () =>
  onCopy(async ({ folder }) => {
    const { code, errors } = await onCommandLine(folder);
    assert.equal(errors, '');
    assert.equal(code, 0);
  }));
