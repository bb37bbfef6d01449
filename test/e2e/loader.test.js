/** The loader on a partner's page: what it asks for, when, and what it leaves alone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allReady, newPage, partner, roundsTo, serve, shown, site, startBrowser, textOf, until, version } from './support.js';

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
before(async () => {
  host = await serve();
  chromium = await startBrowser();
});
after(async () => {
  await chromium.close();
  await host.close();
});

const loader = `<script type="module" src="${site}v0/apsco.js"></script>`;
const pageWith = (/** @type {string} */ body, head = loader, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A partner's page</title>${head}<body>${body}</body></html>`;

/** What of ours was asked for, without the host and the chunks' folder. */
const ours = (/** @type {string[]} */ requests) =>
  requests.filter((url) => url.startsWith(site)).map((url) => url.slice(site.length).replace(/^v[\d.]+\/(\w{8}\/)?/, ''));
const repeated = (/** @type {string[]} */ list) => list.filter((each, index) => list.indexOf(each) !== index);

/** @param {string} address @param {(opened: Awaited<ReturnType<typeof newPage>>) => Promise<void>} use */
async function open(address, use) {
  const opened = await newPage(chromium.browser);
  try {
    await opened.page.goto(address);
    await use(opened);
  } finally {
    await opened.close();
  }
}

test('a Turkish list: the loader, then everything else at once, and nothing that the page does not use', async () => {
  const { page, lines, close } = await newPage(chromium.browser);
  const rounds = await roundsTo(page, `${partner}tag.html`, allReady);
  assert.deepEqual(
    rounds.slice(1).map((round) => ours(round).sort()),
    [
      ['apsco.css', 'apsco.js'],
      ['flags.js', 'ground.js', 'member-list.js', 'members.js', 'tr.js'],
    ],
  );
  assert.match((await textOf(page, 'apsco-member-list')) ?? '', /^Üye Devletler/);
  assert.deepEqual(lines, []);
  await close();
});

const samples = [
  ['<apsco-member-list layout="grid"></apsco-member-list>'],
  ['<apsco-member-list layout="table"></apsco-member-list>'],
  ['<apsco-member-list layout="inline"></apsco-member-list>'],
  ['<apsco-member-list filterable></apsco-member-list>'],
  ['<apsco-contact-card></apsco-contact-card>'],
  ['<apsco-sg-message excerpt="1"></apsco-sg-message>'],
  ['<apsco-site-nav></apsco-site-nav>'],
  ['<apsco-breadcrumb></apsco-breadcrumb>'],
  ['<apsco-legal-notice></apsco-legal-notice>'],
  ['<apsco-member-badge country="TH" variant="full"></apsco-member-badge>'],
  ['<apsco-member-map></apsco-member-map>'],
  ['<apsco-member-map center="atlantic"></apsco-member-map>'],
  ['<apsco-milestones layout="track"></apsco-milestones>'],
  ['<apsco-programmes layout="cards"></apsco-programmes>'],
  ['<apsco-forum></apsco-forum>'],
  ['<apsco-key-facts layout="grid"></apsco-key-facts>'],
  [
    `<div class="apsco-embed" data-apsco="member-list" data-layout="table"><p><a href="${site}embed/member-list/layout-table/fa/">APSCO</a></p></div>`,
  ],
  [`<p><a href="${site}embed/member-map/center-atlantic/fa/">APSCO</a></p>`],
];

describe('two round trips to the content', () => {
  for (const [index, [markup = '']] of samples.entries()) {
    test(markup.replace(site, ''), async () => {
      const { page, requests, lines, close } = await newPage(chromium.browser);
      const address = host.page(`rounds-${index}.html`, pageWith(markup, loader, 'fa'));
      const rounds = await roundsTo(page, address, allReady);
      // The page itself, the loader, the chunks.
      assert.equal(rounds.length, 3, JSON.stringify(rounds.map(ours)));
      // What comes ahead is all there is: nothing is asked for by what has come.
      await page.setRequestInterception(false);
      const before = requests.length;
      await page.waitForNetworkIdle();
      assert.deepEqual(ours(requests.slice(before)), []);
      assert.deepEqual(lines, []);
      await close();
    });
  }

  test('with fetched data, which is asked for with the chunks', async () => {
    const { page, lines, close } = await newPage(chromium.browser);
    const address = host.page(
      'rounds-data.html',
      pageWith(
        '<apsco-member-list></apsco-member-list><apsco-forum></apsco-forum>',
        `<script type="module" src="${site}v0/apsco.js" data-src="${site}data/"></script>`,
        'fa',
      ),
    );
    const rounds = await roundsTo(page, address, allReady);
    assert.equal(rounds.length, 3, JSON.stringify(rounds.map(ours)));
    assert.deepEqual(
      ours(rounds[2] ?? [])
        .filter((file) => file.startsWith('data/'))
        .sort(),
      ['data/forum.json', 'data/members.json', 'data/statuses.json'],
    );
    assert.deepEqual(lines, []);
    await close();
  });
});

test('a hundred tags of every kind: each chunk and each data file once', async () => {
  const tags = Array.from(
    { length: 100 },
    (_, index) =>
      [
        '<apsco-member-list></apsco-member-list>',
        '<apsco-contact-card></apsco-contact-card>',
        '<apsco-member-map></apsco-member-map>',
        '<apsco-milestones></apsco-milestones>',
      ][index % 4],
  );
  const head = `<script type="module" src="${site}v0/apsco.js" data-src="${site}data/"></script>`;
  await open(host.page('hundred.html', pageWith(tags.join(''), head, 'tr')), async ({ page, requests, lines }) => {
    await until(page, allReady);
    await page.waitForNetworkIdle();
    const asked = ours(requests);
    assert.deepEqual(repeated(asked), []);
    for (const file of ['members.json', 'statuses.json', 'contact.json', 'milestones.json'])
      assert.ok(asked.includes(`data/${file}`), file);
    assert.deepEqual(lines, []);
  });
});

test('tags that come later are found, and those that go leave nothing behind', async () => {
  await open(host.page('later.html', pageWith('<main></main>')), async ({ page, requests, lines }) => {
    await page.waitForNetworkIdle();
    assert.deepEqual(ours(requests), ['apsco.js']);
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('apsco-contact-card'), document.createElement('apsco-member-list'));
      document.querySelector('main')?.append(section);
    });
    await shown(page, 'apsco-member-list');
    await shown(page, 'apsco-contact-card');
    await page.evaluate(() => document.querySelector('section')?.remove());
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('apsco-contact-card')));
    await shown(page, 'main > apsco-contact-card');
    assert.deepEqual(repeated(ours(requests)), []);
    assert.deepEqual(lines, []);
  });
});

test('an open shadow root is looked after once it is handed over', async () => {
  await open(host.page('shadow.html', pageWith('<div id="host"></div>')), async ({ page, requests, lines }) => {
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('apsco-contact-card'));
    });
    await page.waitForNetworkIdle();
    assert.deepEqual(ours(requests), ['apsco.js']);
    await page.evaluate(async (loader) => {
      const { discover } = await import(loader);
      const root = document.querySelector('#host')?.shadowRoot;
      discover(root);
      discover(root);
      root?.append(document.createElement('apsco-legal-notice'));
    }, `${site}v0/apsco.js`);
    await until(page, () =>
      [...(document.querySelector('#host')?.shadowRoot?.children ?? [])].every((each) => each.matches(':state(ready)')),
    );
    assert.deepEqual(repeated(ours(requests)), []);
    assert.deepEqual(lines, []);
  });
});

test('data-src and data-lang on its own tag hold for the whole site, a query and all', async () => {
  host.change('data/members.json', (text) =>
    text.replace('"Bangladesh"', '"Bangladesh of today"').replace('"Bangladeş"', '"Bugünkü Bangladeş"'),
  );
  const head = `<script type="module" src="${site}v0/apsco.js?ver=6.7.1" data-src="${site}data" data-lang="tr"></script>`;
  const markup = `<!doctype html><meta charset="utf-8"><title>No language</title>${head}<apsco-member-list></apsco-member-list><apsco-member-list lang="en" id="english"></apsco-member-list>`;
  await open(host.page('defaults.html', markup), async ({ page, requests, lines }) => {
    await until(page, () => document.querySelector('apsco-member-list')?.shadowRoot?.textContent?.includes('Bugünkü'));
    assert.match((await textOf(page, 'apsco-member-list')) ?? '', /^Üye Devletler/);
    assert.match((await textOf(page, '#english')) ?? '', /^Member States .*Bangladesh of today/);
    assert.deepEqual(
      ours(requests)
        .filter((file) => file.startsWith('data/'))
        .sort(),
      ['data/members.json', 'data/statuses.json'],
    );
    assert.deepEqual(lines, []);
  });
});

test('loaded twice, under two addresses, it does everything once', async () => {
  const head = `${loader}<script type="module" src="${site}v0/apsco.js?ver=1"></script>`;
  const line = `<div class="apsco-embed" data-apsco="contact-card"><p><a href="${site}embed/contact-card/en/">Contact</a></p></div>`;
  await open(
    host.page('twice.html', pageWith(`<apsco-member-list></apsco-member-list>${line}`, head)),
    async ({ page, requests, lines }) => {
      await shown(page, 'apsco-member-list');
      await shown(page, 'apsco-contact-card');
      await page.waitForNetworkIdle();
      assert.equal(await page.evaluate(() => document.querySelectorAll('apsco-contact-card').length), 1);
      assert.deepEqual(repeated(ours(requests).map((file) => file.replace(/\?.*/, ''))), ['apsco.js']);
      assert.deepEqual(lines, []);
    },
  );
});

/** Puts an older version beside the site's. */
function putOlder() {
  host.copyFolder(`v${version}`, 'v0.0.9', (text) => text.replaceAll(`\`${version}\``, '`0.0.9`'));
}

test('beside an older version: one of them looks after a tag, in whatever order they come', async () => {
  putOlder();
  const [old, young] = [`<script type="module" src="${site}v0.0.9/apsco.js"></script>`, loader];
  for (const head of [old + young, young + old]) {
    const first = head.startsWith(old) ? '0.0.9' : version;
    await open(
      host.page('versions.html', pageWith('<apsco-member-list></apsco-member-list><apsco-forum></apsco-forum>', head)),
      async ({ page, lines }) => {
        await until(page, allReady);
        const versions = await page.evaluate(() =>
          ['apsco-member-list', 'apsco-forum'].map((tag) => /** @type {any} */ (customElements.get(tag)).version),
        );
        assert.deepEqual(versions, [first, first]);
        assert.deepEqual(lines, []);
      },
    );
  }
});

test('beside the single module of an older version: the first stays, and another is told once', async () => {
  putOlder();
  const head = `<script type="module" src="${site}v0.0.9/apsco.bundle.js"></script><script type="module" src="${site}v${version}/apsco.bundle.js"></script>`;
  await open(host.page('bundles.html', pageWith('<apsco-member-list></apsco-member-list>', head)), async ({ page, lines }) => {
    await until(page, allReady);
    assert.equal(lines.length, 12);
    assert.ok(
      lines.every((line) => /^warn: <apsco-[\w-]+> is of version 0\.0\.9; 0\.1\.0 is not used$/.test(line)),
      lines[0],
    );
  });
});

describe('a chunk that cannot be had', () => {
  /** @param {RegExp} chunk @param {string} markup @param {(opened: Awaited<ReturnType<typeof newPage>>) => Promise<void>} use */
  async function without(chunk, markup, use) {
    const opened = await newPage(chromium.browser);
    await opened.page.setRequestInterception(true);
    opened.page.on('request', (request) => void (chunk.test(request.url()) ? request.abort() : request.continue()));
    await opened.page.goto(host.page('without.html', pageWith(markup, loader, 'tr')));
    await opened.page.waitForNetworkIdle();
    try {
      await use(opened);
    } finally {
      await opened.close();
    }
  }
  /** The browser's own line about the network is not ours. */
  const said = (/** @type {string[]} */ lines) => lines.filter((line) => !line.includes('Failed to load resource'));

  test('of the element: the fallback stays, one line names the tag, other elements do not mind', async () => {
    await without(
      /\/member-list\.js/,
      '<apsco-member-list>Member States of APSCO</apsco-member-list><apsco-forum></apsco-forum>',
      async ({ page, lines }) => {
        await shown(page, 'apsco-forum');
        assert.equal(await page.evaluate(() => document.querySelector('apsco-member-list')?.matches(':defined')), false);
        assert.equal(
          await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('apsco-member-list')).innerText),
          'Member States of APSCO',
        );
        assert.equal(said(lines).length, 1, lines.join('\n'));
        assert.match(said(lines)[0] ?? '', /^warn: <apsco-member-list>/);
      },
    );
  });

  test('of the ground: every fallback stays, one line a tag', async () => {
    await without(
      /\/ground\.js/,
      '<apsco-member-list>Members</apsco-member-list><apsco-forum>Forum</apsco-forum>',
      async ({ page, lines }) => {
        assert.match(await page.evaluate(() => document.body.innerText), /Members[\s\S]*Forum/);
        assert.deepEqual(
          said(lines)
            .map((line) => line.slice(0, 25))
            .sort(),
          ['warn: <apsco-forum> TypeE', 'warn: <apsco-member-list>'],
        );
      },
    );
  });

  test('of the language: English, and one line', async () => {
    await without(/\/tr\.js/, '<apsco-member-list>Members</apsco-member-list>', async ({ page, lines }) => {
      await shown(page, 'apsco-member-list');
      assert.match((await textOf(page, 'apsco-member-list')) ?? '', /^Member States/);
      assert.deepEqual(said(lines), ['warn: <apsco-member-list> could not load tr']);
    });
  });

  test('of the flags: the list without them, and one line', async () => {
    await without(/\/flags\.js/, '<apsco-member-list>Members</apsco-member-list>', async ({ page, lines }) => {
      await shown(page, 'apsco-member-list');
      assert.match((await textOf(page, 'apsco-member-list')) ?? '', /^Üye Devletler/);
      assert.deepEqual(said(lines), ['warn: <apsco-member-list> could not load a part']);
    });
  });

  test('of the placeholders: the link stays, and one line', async () => {
    await without(/\/placeholder\.js/, `<p><a href="${site}embed/forum/en/">Forum</a></p>`.repeat(3), async ({ page, lines }) => {
      assert.equal(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()), 'Forum Forum Forum');
      assert.equal(said(lines).length, 1);
      assert.match(said(lines)[0] ?? '', /^warn: <apsco-forum>/);
    });
  });
});

test('the page is as it was but for the elements: no styles, no markup, no storage, no cookie', async () => {
  await open(
    host.page('guest.html', pageWith('<apsco-member-list></apsco-member-list><apsco-contact-card></apsco-contact-card>')),
    async ({ page }) => {
      await until(page, allReady);
      const found = await page.evaluate(() => ({
        head: [...document.head.children].map(({ localName }) => localName),
        body: [...document.body.children].map(({ localName }) => localName),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        stored: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
        globals: Object.keys(window).filter((key) => /apsco/i.test(key)),
      }));
      assert.deepEqual(found, {
        head: ['meta', 'title', 'script'],
        body: ['apsco-member-list', 'apsco-contact-card'],
        sheets: 0,
        stored: 0,
        cookie: '',
        globals: [],
      });
    },
  );
});

test('with its style sheet nothing below a bare tag moves by more than a little', async () => {
  const { page, close } = await newPage(chromium.browser);
  await page.setViewport({ width: 960, height: 900 });
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: /** @type {any} */ (window).shift + /** @type {any} */ (entry).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await roundsTo(page, `${partner}tag.html`, allReady);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const shift = await page.evaluate(() => /** @type {any} */ (window).shift);
  assert.ok(shift <= 0.02, `shifted by ${shift}`);
  await close();
});

test('with what preload.json lists for a tag the text needs one round trip less, and nothing is asked for twice', async () => {
  const folder = `${site}v${version}/`;
  const chunks = JSON.parse(host.read(`v${version}/preload.json`))['member-list'];
  const links = chunks.map((/** @type {string} */ chunk) => `<link rel="modulepreload" href="${folder}${chunk}">`).join('');
  const head = `<script type="module" src="${folder}apsco.js"></script>${links}`;
  const address = host.page('preloaded.html', pageWith('<apsco-member-list no-flags></apsco-member-list>', head));
  const { page, lines, requests, close } = await newPage(chromium.browser);
  const rounds = await roundsTo(page, address, allReady);
  // The loader guesses flags, which come later.
  const [, first = []] = rounds.map((round) => ours(round).sort());
  assert.deepEqual(first, ['apsco.js', 'ground.js', 'member-list.js', 'members.js']);
  assert.deepEqual(repeated(ours(requests)), []);
  assert.deepEqual(lines, []);
  await close();
});
