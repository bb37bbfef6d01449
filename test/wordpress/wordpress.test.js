/** What becomes, in a real WordPress, of what its users write: an address, a frame, a placeholder, a link. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newPage, serve, shown, site, startBrowser, textOf } from '../e2e/support.js';
import { signIn, startWordPress } from './wordpress.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */
/** @typedef {Awaited<ReturnType<typeof signIn>>} Session */

const tag = 'apsco-member-list';
/** The full members in Turkish: between the 200 and the 1000 pixels that WordPress allows. */
const turkish = `${site}embed/member-list/status-full/tr/`;
const english = `${site}embed/member-list/status-full/en/`;
const turkishTitle = 'Üye Devletler';

const iframe = `<iframe src="${turkish}" width="600" height="400" title="APSCO"></iframe>`;
const link = `<a href="${turkish}">APSCO members</a>`;
/** One line, as everything that is given to a CMS. */
const placeholder = (hooks = '') =>
  `<div class="apsco-embed" data-apsco="member-list" data-status="full"${hooks}><p><a href="${english}">APSCO members</a></p></div>`;

const htmlBlock = (/** @type {string} */ markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const paragraph = (/** @type {string} */ markup) => `<!-- wp:paragraph -->\n<p>${markup}</p>\n<!-- /wp:paragraph -->`;
const embedBlock = (/** @type {string} */ address) =>
  `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let library;
/** @type {Awaited<ReturnType<typeof startWordPress>>} */
let wordpress;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
/** @type {Session} */
let editor;
/** @type {Session} */
let author;
/** @type {Session} */
let contributor;

before(
  async () => {
    library = await serve();
    wordpress = await startWordPress();
    chromium = await startBrowser();
    editor = await signIn(chromium.browser, 'editor');
    author = await signIn(chromium.browser, 'author');
    contributor = await signIn(chromium.browser, 'contributor');
  },
  { timeout: 600_000 },
);

after(async () => {
  await chromium?.close();
  await wordpress?.close();
  await library?.close();
});

/**
 * @param {string} address
 * @param {Record<string, string>} query
 */
function withQuery(address, query) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Opens a post as a visitor, and closes it after what is to be seen of it.
 * @param {string} address
 * @param {(page: Page) => Promise<void>} look
 * @param {string} [loader] the loaders that the site has on all its pages
 */
async function visit(address, look, loader = '') {
  const { page, lines, close } = await newPage(chromium.browser);
  try {
    await page.goto(withQuery(address, { loader }), { timeout: 60_000 });
    await look(page);
    assert.deepEqual(lines, [], 'nobody complains in the console');
  } finally {
    await close();
  }
}

/** Tries until it holds, and else says what does not. */
async function eventually(/** @type {() => Promise<void>} */ check) {
  for (const end = Date.now() + 20_000; ;)
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

/** What can be seen of the library in a page and its frames: its elements, and links to its pages outside of them. */
async function seen(/** @type {Page} */ page) {
  const each = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(
        (site) => ({
          elements: [...document.querySelectorAll('*')]
            .filter(({ localName }) => localName.startsWith('apsco-'))
            .map((each) => each.localName),
          links: [...document.querySelectorAll('a')].filter((each) => each.href.startsWith(`${site}embed/`) && each.checkVisibility())
            .length,
        }),
        site,
      ),
    ),
  );
  return { elements: each.flatMap(({ elements }) => elements), links: each.reduce((sum, { links }) => sum + links, 0) };
}

/** The frame in a post, and what shows in it. */
async function frameIn(/** @type {Page} */ page, selector = 'iframe') {
  const handle = await page.waitForSelector(selector, { timeout: 10_000 });
  const frame = await handle?.contentFrame();
  assert.ok(handle && frame, 'a frame');
  await shown(frame, 'main > :not(h1)');
  return {
    frame,
    attributes: () => handle.evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))),
    /** How high the frame is, and how high what it shows. */
    heights: async () => ({
      frame: await handle.evaluate((element) => element.clientHeight),
      content: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
    }),
  };
}

/** Waits until a frame is as high as what it shows. @returns that height */
async function fits(/** @type {Awaited<ReturnType<typeof frameIn>>} */ { heights, frame }) {
  await eventually(async () => {
    const { frame, content } = await heights();
    assert.ok(Math.abs(frame - content) <= 2, `a frame of ${frame} pixels for a content of ${content}`);
  });
  const { content } = await heights();
  assert.ok(content > 200 && content < 1000, `${content} pixels are no height that WordPress leaves alone`);
  assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'nothing to scroll');
  return content;
}

/** Asserts that a page shows an embed that WordPress has made, once, in Turkish, in the place of its fallback. @returns its height */
async function isWordPressEmbed(/** @type {Page} */ page) {
  const shownFrame = await frameIn(page, 'iframe.wp-embedded-content');
  const height = await fits(shownFrame);
  const { sandbox, src, style } = await shownFrame.attributes();
  assert.equal(sandbox, 'allow-scripts');
  assert.match(src?.replace(turkish, '') ?? '', /^#\?secret=\w+$/);
  assert.equal(style, undefined, 'WordPress no longer hides the frame');
  assert.ok(await page.$eval('blockquote.wp-embedded-content', (quote) => !quote.checkVisibility()), 'the fallback is hidden');
  assert.equal(await shownFrame.frame.evaluate(() => document.documentElement.lang), 'tr');
  assert.match((await textOf(shownFrame.frame, tag)) ?? '', new RegExp(turkishTitle));
  assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), 1);
  const { elements, links } = await seen(page);
  assert.deepEqual(elements, [tag], 'it is there once, in the frame');
  assert.equal(links, 0, 'no link besides');
  return height;
}

/** Asserts that a page shows an element of its own, once, in a language, with the link as its fallback. */
async function isLive(/** @type {Page} */ page, /** @type {RegExp} */ title, /** @type {string} */ address) {
  await shown(page, tag);
  assert.match((await textOf(page, tag)) ?? '', title);
  const { elements, links } = await seen(page);
  assert.deepEqual(elements, [tag], 'it is there once');
  assert.equal(links, 0, 'the fallback is hidden');
  const inside = await page.$$eval(`${tag} a`, (links) => links.map(({ href }) => href));
  assert.deepEqual(inside, [address], 'the fallback is inside');
  assert.equal(await page.$eval(tag, (element) => element.getAttribute('status')), 'full');
}

test('1. author, an address alone on its line: a live embed of the right height', { timeout: 180_000 }, async (t) => {
  /** @type {Record<string, string>} */
  const forms = { 'classic text': turkish, 'a paragraph': paragraph(turkish), 'an embed block': embedBlock(turkish) };
  for (const [form, content] of Object.entries(forms)) {
    const post = await author.write(content);
    assert.equal(post.content.raw, content, 'WordPress takes nothing away');
    await visit(post.link, async (page) => {
      t.diagnostic(`${form}: ${await isWordPressEmbed(page)} pixels`);
    });
  }
});

test(
  '1. author, addresses whose height WordPress does not allow: its lowest and its highest, where the rest can be scrolled to',
  { timeout: 120_000 },
  async () => {
    /** @type {[path: string, height: number][]} */
    const extremes = [
      ['member-badge/country-tr/', 200],
      ['sg-message/', 1000],
    ];
    for (const [path, height] of extremes) {
      const post = await author.write(`${site}embed/${path}tr/`);
      await visit(post.link, async (page) => {
        const { frame, heights } = await frameIn(page, 'iframe.wp-embedded-content');
        await eventually(async () => assert.equal((await heights()).frame, height));
        const { content } = await heights();
        assert.ok(height === 200 ? content < 200 : content > 1000, `${content} pixels`);
        await frame.evaluate(() => scrollTo(0, 100_000));
        assert.ok(await frame.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1), 'scrolled to the end');
      });
    }
  },
);

test('1. author, an address in the editor: its preview is the same frame', { timeout: 60_000 }, async () => {
  const { html } = await author.ask(`/oembed/1.0/proxy&url=${encodeURIComponent(turkish)}`);
  assert.match(html, /^<blockquote class="wp-embedded-content".*<iframe class="wp-embedded-content" sandbox="allow-scripts"/);
});

test('2. editor, a frame in an HTML block: works as it is, and with the loader has its height', { timeout: 120_000 }, async (t) => {
  const post = await editor.write(htmlBlock(iframe));
  assert.equal(post.content.raw, htmlBlock(iframe));
  await visit(post.link, async (page) => {
    const { frame, heights } = await frameIn(page);
    assert.equal((await heights()).frame, 400);
    assert.match((await textOf(frame, tag)) ?? '', new RegExp(turkishTitle));
  });
  await visit(post.link, async (page) => t.diagnostic(`with the loader: ${await fits(await frameIn(page))} pixels`), 'versioned');
});

test('2. author, a frame in an HTML block: WordPress takes it away, and leaves a link inside it', { timeout: 120_000 }, async () => {
  const bare = await author.write(htmlBlock(iframe));
  assert.equal(bare.content.raw, htmlBlock(''), 'nothing remains');
  const post = await author.write(htmlBlock(iframe.replace('></', `>${link}</`)));
  assert.equal(post.content.raw, htmlBlock(link));
  await visit(post.link, async (page) => assert.deepEqual(await seen(page), { elements: [], links: 1 }));
  await visit(post.link, (page) => isLive(page, new RegExp(turkishTitle), turkish), 'versioned');
});

test(
  '2. author, a frame or a placeholder pasted into the visual editor: its address remains, and works',
  { timeout: 240_000 },
  async () => {
    const frame = await author.paste(iframe);
    assert.equal(frame.content.raw, paragraph(turkish));
    await visit(frame.link, async (page) => void (await isWordPressEmbed(page)));
    const line = await author.paste(placeholder());
    assert.equal(line.content.raw, paragraph(`<a href="${english}">APSCO members</a>`));
    await visit(line.link, (page) => isLive(page, /Member States/, english), 'versioned');
  },
);

test('3. author, a placeholder and the loader on every page: live, once, in its language', { timeout: 240_000 }, async () => {
  for (const form of [htmlBlock, String]) {
    const plain = await author.write(form(placeholder()));
    assert.equal(plain.content.raw, form(placeholder()), 'WordPress takes nothing away');
    await visit(plain.link, async (page) => assert.deepEqual(await seen(page), { elements: [], links: 1 }, 'a link without the loader'));
    await visit(
      plain.link,
      async (page) => {
        await isLive(page, /Member States/, english);
        assert.ok(await page.$(`.apsco-embed > ${tag} > p > a`), 'where the placeholder is');
      },
      'versioned',
    );
    const other = await author.write(form(placeholder(' data-lang="tr"')));
    await visit(
      other.link,
      async (page) => {
        await isLive(page, new RegExp(turkishTitle), english);
      },
      'versioned',
    );
  }
});

test('4. author, a link and the loader: live where it stands alone, a link in a sentence', { timeout: 120_000 }, async () => {
  for (const content of [paragraph(link), link]) {
    const post = await author.write(content);
    await visit(post.link, (page) => isLive(page, new RegExp(turkishTitle), turkish), 'versioned');
  }
  const sentence = await author.write(paragraph(`The ${link} are eight.`) + paragraph(link));
  await visit(
    sentence.link,
    async (page) => {
      // The other link shows that the loader has been here.
      await shown(page, tag);
      assert.deepEqual(await seen(page), { elements: [tag], links: 1 });
      assert.equal(await page.$eval('.entry-content p', (first) => first.textContent), 'The APSCO members are eight.');
    },
    'versioned',
  );
});

test("4. author, WordPress's own embed and the loader: shown once", { timeout: 120_000 }, async (t) => {
  for (const content of [turkish, embedBlock(turkish)]) {
    const post = await author.write(content);
    await visit(
      post.link,
      async (page) => {
        t.diagnostic(`${await isWordPressEmbed(page)} pixels`);
        // Whoever came late would be seen by now.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await isWordPressEmbed(page);
      },
      'versioned',
    );
  }
});

test(
  '5. contributor, an address and a placeholder: work in the preview, and when an editor publishes them',
  { timeout: 240_000 },
  async () => {
    const address = await contributor.write(turkish, 'pending');
    const line = await contributor.write(htmlBlock(placeholder()), 'pending');
    assert.deepEqual([address.status, line.status], ['pending', 'pending']);
    for (const { page } of [contributor, editor]) {
      await page.goto(withQuery(address.link, { preview: 'true' }), { timeout: 60_000 });
      await isWordPressEmbed(page);
      await page.goto(withQuery(line.link, { preview: 'true', loader: 'versioned' }), { timeout: 60_000 });
      await isLive(page, /Member States/, english);
    }
    await assert.rejects(contributor.publish(address), /rest_cannot_publish/);
    await visit((await editor.publish(address)).link, async (page) => void (await isWordPressEmbed(page)));
    await visit((await editor.publish(line)).link, (page) => isLive(page, /Member States/, english), 'versioned');
  },
);

test('6. the loader twice, with `?ver=` and without: nothing doubled, no complaint', { timeout: 120_000 }, async () => {
  const post = await author.write(htmlBlock(placeholder()));
  for (const loaders of ['versioned,plain', 'plain,versioned', 'plain']) {
    await visit(
      post.link,
      async (page) => {
        const scripts = await page.$$eval('script[type="module"]', (scripts) => scripts.map(({ src }) => src));
        assert.equal(scripts.length, loaders.split(',').length);
        if (loaders !== 'plain') assert.equal(scripts.filter((src) => src.endsWith(`?ver=${wordpress.version}`)).length, 1);
        await isLive(page, /Member States/, english);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await isLive(page, /Member States/, english);
      },
      loaders,
    );
  }
});
