/** The pages at addresses of their own: as files, with scripts off, in frames of all kinds. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { newPage, partner, root, serve, shown, site, startBrowser, until } from './support.js';

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

const locales = ['en', 'zh-Hans', 'bn', 'fa', 'mn', 'ur', 'es', 'th', 'tr', 'id'];
const folder = `${root}dist/site/`;
const pages = readdirSync(`${folder}embed`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({ path: `embed/${file.replace('index.html', '')}`, text: readFileSync(`${folder}embed/${file}`, 'utf8') }));

/** What of the pages breaks a rule. */
const breaking = (/** @type {(page: {path: string, text: string, locale: string}) => boolean} */ keeps) =>
  pages.filter(({ path, text }) => !keeps({ path, text, locale: path.split('/').at(-2) ?? '' })).map(({ path }) => path);
const one = (/** @type {string} */ text, /** @type {RegExp} */ pattern) => pattern.exec(text)?.[1] ?? '';

describe('every page', () => {
  test('there is one for each variant of each element in each language', () => {
    /** @type {{element: string, path: string}[]} */
    const list = JSON.parse(readFileSync(`${folder}embed/index.json`, 'utf8'));
    const wanted = list.flatMap(({ path }) => locales.map((locale) => path.replace(/en\/$/, `${locale}/`)));
    assert.deepEqual(pages.map(({ path }) => path).sort(), wanted.sort());
    assert.equal(new Set(list.map(({ element }) => element)).size, 12);
    assert.ok(pages.length > 500);
  });

  test('has its language and direction, a title, a description, and itself as its address', () => {
    assert.deepEqual(
      breaking(
        ({ path, text, locale }) =>
          text.includes(`<html lang="${locale}" dir="${['fa', 'ur'].includes(locale) ? 'rtl' : 'ltr'}">`) &&
          /^\S.*\S · APSCO$/.test(one(text, /<title>([^<]*)<\/title>/)) &&
          one(text, /<meta name="description" content="([^"]*)"/).length > 10 &&
          text.includes(`<link rel="canonical" href="${site}${path}">`) &&
          text.includes(`<meta property="og:url" content="${site}${path}">`),
      ),
      [],
    );
  });

  test('is told from the others by its title, and has one heading of the first level', () => {
    const english = pages.filter(({ path }) => path.endsWith('/en/') && path.includes('/member-'));
    const title = (/** @type {string} */ path) => one(english.find((page) => page.path === path)?.text ?? '', /<title>([^<]*) · APSCO/);
    assert.equal(title('embed/member-list/en/'), 'Member States');
    assert.equal(title('embed/member-list/layout-inline/en/'), 'Member States');
    assert.equal(title('embed/member-list/status-full/layout-grid/en/'), 'Full Member States');
    assert.equal(title('embed/member-list/status-observer/en/'), 'Observer State');
    assert.equal(title('embed/member-badge/country-th/variant-full/en/'), 'Thailand: Full Member State');
    assert.deepEqual(
      breaking(({ text }) => (text.match(/<h1[ >]/g) ?? []).length === 1),
      [],
    );
  });

  test('names itself in all ten languages, and English for any other', () => {
    assert.deepEqual(
      breaking(({ path, text, locale }) => {
        const own = path.slice(0, -locale.length - 1);
        return (
          locales.every((other) => text.includes(`<link rel="alternate" hreflang="${other}" href="${site}${own}${other}/">`)) &&
          text.includes(`<link rel="alternate" hreflang="x-default" href="${site}${own}en/">`)
        );
      }),
      [],
    );
  });

  test('has its content in it, in its language, without a script', () => {
    const words = {
      en: /\w/,
      'zh-Hans': /\p{Script=Han}/u,
      bn: /\p{Script=Bengali}/u,
      fa: /\p{Script=Arabic}/u,
      mn: /\p{Script=Cyrillic}/u,
      ur: /\p{Script=Arabic}/u,
      es: /\w/,
      th: /\p{Script=Thai}/u,
      tr: /\w/,
      id: /\w/,
    };
    assert.deepEqual(
      breaking(({ text, locale }) => {
        const shadow = one(text, /<template shadowrootmode="open">(.*)<\/template>/s).replace(/<style>.*?<\/style>/gs, '');
        return (
          shadow.includes(`<div class="root" lang="${locale}"`) &&
          /** @type {any} */ (words)[locale].test(shadow.replace(/<[^>]*>/g, '')) &&
          !/undefined|\[object|<!--/.test(shadow)
        );
      }),
      [],
    );
  });

  test('tells machines of the organization: its members and how to reach it', () => {
    assert.deepEqual(
      breaking(({ text }) => {
        const ld = JSON.parse(one(text, /<script type="application\/ld\+json">(.*?)<\/script>/s));
        return (
          ld['@type'] === 'Organization' &&
          ld.alternateName === 'APSCO' &&
          ld.member.length === 8 &&
          ld.contactPoint.telephone === '+861063702677' &&
          /^2008-12-16$/.test(ld.foundingDate)
        );
      }),
      [],
    );
    const turkish = pages.find(({ path }) => path === 'embed/forum/tr/')?.text ?? '';
    assert.match(turkish, /"name":"Asya-Pasifik Uzay İşbirliği Örgütü"/);
    assert.match(turkish, /"name":"Bangladeş"/);
  });

  test('declares its answer to oEmbed early, and the answer is what WordPress wants', () => {
    assert.deepEqual(
      breaking(({ path, text }) => {
        const answer = JSON.parse(readFileSync(`${folder}${path}oembed.json`, 'utf8'));
        const declared = text.indexOf(`<link rel="alternate" type="application/json+oembed" href="${site}${path}oembed.json"`);
        return (
          declared > 0 &&
          declared < 150_000 &&
          answer.version === '1.0' &&
          answer.type === 'rich' &&
          answer.title ===
            one(text, /<title>([^<]*)<\/title>/)
              .replaceAll('&amp;', '&')
              .replaceAll('&quot;', '"') &&
          answer.provider_name === 'APSCO' &&
          answer.provider_url === site &&
          answer.width === 600 &&
          answer.height > 30 &&
          answer.html.startsWith(`<blockquote><a href="${site}${path}">`) &&
          answer.html.includes(`</blockquote><iframe src="${site}${path}" width="600" height="${answer.height}" title="`)
        );
      }),
      [],
    );
  });
});

describe('with scripts off', () => {
  for (const [path, text] of /** @type {[string, RegExp][]} */ ([
    ['embed/member-list/status-full/tr/', /Üye Devletler[\s\S]*Bangladeş/],
    ['embed/member-list/filterable/es/', /Estados miembros/i],
    ['embed/site-nav/en/', /History of APSCO[\s\S]*Initialization/],
    ['embed/member-map/fa/', /کشورهای عضو[\s\S]*بنگلادش/],
    ['embed/sg-message/excerpt-1/en/', /Message from the Secretary-General/],
  ])) {
    test(`${path} is read`, async () => {
      const { page, close } = await newPage(chromium.browser);
      await page.setJavaScriptEnabled(false);
      await page.setViewport({ width: 340, height: 900 });
      await page.goto(site + path);
      const seen = await page.evaluate(() => {
        /** Text that is seen, in elements inside elements too. @returns {string} */
        const read = (/** @type {Element | null | undefined} */ element) => {
          const root = /** @type {HTMLElement | null | undefined} */ (element?.shadowRoot?.querySelector('.root'));
          const inner = [...(root?.querySelectorAll('*') ?? [])].filter((each) => each.shadowRoot && each.checkVisibility());
          return [root?.innerText, ...inner.map(read)].join('\n');
        };
        return read(document.querySelector('main > :not(h1)'));
      });
      assert.match(seen, text);
      // Nothing that does nothing is on show.
      const dead = await page.evaluate(
        () =>
          [...(document.querySelector('main > :not(h1)')?.shadowRoot?.querySelectorAll('button, input') ?? [])].filter(
            (each) => each.checkVisibility() && !each.closest('.row'),
          ).length,
      );
      assert.equal(dead, 0);
      await close();
    });
  }
});

test('the contact card has no buttons for what a frame cannot do', async () => {
  const { page, close } = await newPage(chromium.browser);
  await page.goto(`${site}embed/contact-card/en/`);
  await shown(page, 'apsco-contact-card');
  assert.equal(
    await page.evaluate(
      () =>
        [...(document.querySelector('apsco-contact-card')?.shadowRoot?.querySelectorAll('button') ?? [])].filter((each) =>
          each.checkVisibility(),
        ).length,
    ),
    0,
  );
  await close();
});

test('addresses of websites can be read and copied', async () => {
  const { page, lines, close } = await newPage(chromium.browser);
  await page.goto(`${site}embed/member-list/en/`);
  const text = () =>
    page.evaluate(
      () => /** @type {HTMLElement} */ (document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('.root')).innerText,
    );
  assert.match(await text(), /SPARRSO\s+sparrso\.gov\.bd/);
  await shown(page, 'apsco-member-list');
  assert.match(await text(), /SPARRSO\s+sparrso\.gov\.bd/);
  assert.deepEqual(lines, []);
  await close();
});

test('taken over without a shift, and with the facts of today', async () => {
  host.change('data/members.json', (text) => text.replace('"Bangladesh"', '"Bangladesh of today"'));
  const { page, lines, close } = await newPage(chromium.browser);
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach((entry) => Object.assign(window, { shift: /** @type {any} */ (window).shift + /** @type {any} */ (entry).value })),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site}embed/member-list/status-full/en/`);
  await shown(page, 'apsco-member-list');
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.match(
    await page.evaluate(() => document.querySelector('apsco-member-list')?.shadowRoot?.textContent ?? ''),
    /Bangladesh of today/,
  );
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).shift), 0);
  assert.deepEqual(lines, []);
  await close();
});

test('the colours are the visitor’s', async () => {
  const { page, close } = await newPage(chromium.browser);
  const ground = async (/** @type {'light' | 'dark'} */ value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto(`${site}embed/key-facts/en/`);
    return page.evaluate(() => getComputedStyle(document.body).color);
  };
  assert.equal(await ground('light'), 'rgb(0, 0, 0)');
  assert.equal(await ground('dark'), 'rgb(255, 255, 255)');
  await close();
});

describe('in frames', () => {
  const contentHeight = (/** @type {import('puppeteer-core').Page} */ page, /** @type {number} */ index) =>
    page.frames()[index + 1]?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  test('frame.js gives them the height of their content, sandboxed or not, and again when that changes', async () => {
    const { page, lines, close } = await newPage(chromium.browser);
    await page.goto(`${partner}frames.html`);
    for (const [index, id] of ['plain', 'sandboxed'].entries()) {
      await until(
        page,
        (/** @type {string} */ id) => Number(/** @type {HTMLIFrameElement} */ (document.getElementById(id)).height) > 200,
        id,
      );
      await shown(/** @type {any} */ (page.frames()[index + 1]), 'apsco-member-list');
      const height = await contentHeight(page, index);
      await until(
        page,
        (/** @type {string} */ id, /** @type {number} */ height) =>
          Number(/** @type {HTMLIFrameElement} */ (document.getElementById(id)).height) === height,
        id,
        height,
      );
    }
    await page.evaluate(() => Object.assign(/** @type {any} */ (document.getElementById('plain')), { width: '300' }));
    await page.evaluate(() => document.getElementById('plain')?.scrollIntoView());
    await until(
      page,
      (/** @type {number} */ before) => Number(/** @type {any} */ (document.getElementById('plain')).height) > before,
      (await contentHeight(page, 1)) ?? 0,
    );
    // Chromium's own line about the frame in which nothing may run.
    assert.deepEqual(
      lines.filter((line) => !line.includes('sandboxed')),
      [],
    );
    await close();
  });

  test('where no script may run at all, the content is there', async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.goto(`${partner}frames.html`, { waitUntil: 'networkidle0' });
    const frame = await page.$('#dead');
    const inner = await frame?.contentFrame();
    const text = await inner?.evaluate(() => document.querySelector('apsco-member-list')?.shadowRoot?.textContent?.replace(/\s+/g, ' '));
    assert.match(text ?? '', /Üye Devletler .*Bangladeş/);
    await close();
  });

  /** A page that frames as WordPress does, and notes what it hears. */
  const likeWordPress = (/** @type {string} */ path) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Like WordPress</title>
    <body><script>
      window.heard = [];
      addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
    </script><iframe title="APSCO" sandbox="allow-scripts" security="restricted" src="${site}${path}#?secret=s3cr3t" width="600" height="200"></iframe></body></html>`;

  test('WordPress hears the height with its secret, and again when it asks', async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.goto(host.page('like-wordpress.html', likeWordPress('embed/member-list/status-full/tr/')));
    await until(page, () => /** @type {any} */ (window).heard.some((/** @type {any} */ { message }) => message === 'height'));
    const [first] = await page.evaluate(() =>
      /** @type {any} */ (window).heard.filter((/** @type {any} */ { message }) => message === 'height'),
    );
    assert.equal(first.secret, 's3cr3t');
    assert.equal(first.origin, 'null');
    assert.ok(first.value > 200 && first.value < 1000 && Number.isInteger(first.value));
    await shown(/** @type {any} */ (page.frames()[1]), 'apsco-member-list');
    const count = await page.evaluate(() => /** @type {any} */ (window).heard.length);
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 's3cr3t' }, '*'));
    await until(page, (/** @type {number} */ count) => /** @type {any} */ (window).heard.length > count, count);
    await close();
  });

  test('a link in a sandbox is handed to the page around it; without one it leads the page there itself', async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.goto(host.page('like-wordpress.html', likeWordPress('embed/member-list/en/')));
    const frame = /** @type {import('puppeteer-core').Frame} */ (page.frames()[1]);
    await shown(frame, 'apsco-member-list');
    const click = () =>
      frame.evaluate(() =>
        /** @type {HTMLElement | null | undefined} */ (
          document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('a[href^=https]')
        )?.click(),
      );
    await click();
    await until(page, () => /** @type {any} */ (window).heard.some((/** @type {any} */ { message }) => message === 'link'));
    const links = await page.evaluate(() =>
      /** @type {any} */ (window).heard.filter(
        (/** @type {any} */ { message, type }) => message === 'link' || type === 'apsco-elements:link',
      ),
    );
    assert.deepEqual(
      links.map((/** @type {any} */ { value, secret }) => [value, secret]),
      [
        ['https://sparrso.gov.bd/', undefined],
        ['https://sparrso.gov.bd/', 's3cr3t'],
      ],
    );
    await close();
  });

  test('frame.js follows no link without a visitor’s doing', async () => {
    const { page, requests, close } = await newPage(chromium.browser);
    // Not by `evaluate`, which counts as a visitor's doing.
    await page.evaluateOnNewDocument(() => {
      const ask = () => parent.postMessage({ type: 'apsco-elements:link', value: new URL('/asked', location.href).href }, '*');
      if (location.pathname.startsWith('/embed/')) addEventListener('load', () => setTimeout(ask, 500));
    });
    await page.goto(`${partner}frames.html`, { waitUntil: 'networkidle0' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(requests.some((url) => url.includes('/embed/')));
    assert.deepEqual(
      requests.filter((url) => url.endsWith('/asked')),
      [],
    );
    await close();
  });

  test('frame.js follows a link that is handed to it, to the web, mail or telephone and nowhere else', async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.setRequestInterception(true);
    /** @type {string[]} */
    const left = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http://127.0.0.1')) return void request.continue();
      left.push(request.url());
      void request.abort();
    });
    await page.goto(`${partner}frames.html`);
    const frame = /** @type {import('puppeteer-core').Frame} */ (await (await page.$('#sandboxed'))?.contentFrame());
    await shown(frame, 'apsco-member-list');
    await until(page, () => Number(/** @type {any} */ (document.getElementById('sandboxed')).height) > 200);
    for (const value of ['javascript:document.title="hacked"', 'data:text/html,hacked', 'file:///etc/passwd', 'nonsense'])
      await frame.evaluate((value) => parent.postMessage({ type: 'apsco-elements:link', value }, '*'), value);
    // Nor does anybody else's frame lead the page anywhere, or have its height.
    await page.evaluate((partner) => {
      const other = document.createElement('iframe');
      other.src = `${partner}tag.html`;
      other.id = 'other';
      document.body.append(other);
    }, partner);
    await until(page, () => document.querySelector('#other') !== null);
    const other = await (await page.$('#other'))?.contentFrame();
    await other?.evaluate(() => {
      parent.postMessage({ type: 'apsco-elements:link', value: 'https://evil.example/' }, '*');
      parent.postMessage({ type: 'apsco-elements:height', value: 9999 }, '*');
    });
    // Nor one of ours that something else is written into.
    await page.evaluate((site) => {
      const forged = document.createElement('iframe');
      forged.setAttribute('sandbox', 'allow-scripts');
      forged.src = `${site}embed/forum/en/`;
      forged.srcdoc = `<script>parent.postMessage({ type: 'apsco-elements:link', value: 'https://evil.example/' }, '*')</script>`;
      document.body.append(forged);
    }, site);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(left, []);
    assert.equal(await page.evaluate(() => document.querySelector('#other')?.getAttribute('height')), null);
    // A hand does what a script may not.
    await page.evaluate(() => document.getElementById('sandboxed')?.scrollIntoView());
    await (await frame.waitForSelector('apsco-member-list >>> a[href^=https]'))?.click();
    for (let tries = 0; !left.length && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(left, ['https://sparrso.gov.bd/']);
    await close();
  });
});
