/** The pages of the site: all of them say what they should, in every language, to everybody; each does what it is for. */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';
import { parse as parseVue } from 'vue/compiler-sfc';
import { list } from '../../.tools/files.js';
import { targetLocales } from '../../.tools/locales.config.js';
import { allReady, newPage, partner, root, serve, shown, site, startBrowser, textOf, until } from './support.js';

const names = list('src/elements');
const folder = `${root}dist/site/`;
const pages = [
  '',
  ...names.map((name) => `elements/${name}/`),
  'builder/',
  'theming/',
  'data-check/',
  'versions/',
  'accessibility/',
  'changes/',
  'welcome.html',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {import('puppeteer-core').Page} Page */

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

/** Opens a page of the site and waits for its elements. */
async function open(/** @type {string} */ path) {
  const opened = await newPage(chromium.browser);
  await opened.page.goto(site + path, { waitUntil: 'networkidle0' });
  if (await opened.page.evaluate(() => [...document.querySelectorAll('*')].some(({ localName }) => localName.startsWith('apsco-'))))
    await until(opened.page, allReady);
  return opened;
}

describe('every page', () => {
  for (const path of pages) {
    test(`/${path}: no fault that axe finds, in English and Persian, no line in the console, nothing past the edge at 320 pixels`, async () => {
      for (const lang of ['en', 'fa']) {
        const { page, lines, close } = await open(`${path}?lang=${lang}`);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          // @ts-expect-error: it has just been put there
          const { violations } = await globalThis.axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] });
          return violations.map(
            (/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ { html }) => html).join(' ')}`,
          );
        });
        assert.deepEqual(violations, [], lang);
        await page.setViewport({ width: 320, height: 700 });
        const past = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(past, 0, `${lang}: ${past} pixels`);
        assert.deepEqual(lines, []);
        await close();
      }
    });
  }

  test('every link leads to a file that is there, every fragment to a place', () => {
    const missing = pages.flatMap((path) => {
      const text = readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
      return [...text.replace(/<template.*?<\/template>/gs, '').matchAll(/ href="([^"#?]*)(?:\?[^"#]*)?(?:#([^"]*))?"/g)].flatMap(
        ([, link = '', id]) => {
          if (/^[a-z]+:/.test(link)) return [];
          const url = new URL(link || `./`, `http://host/${path}`);
          const file = join(folder, url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname);
          const there = existsSync(file) && (!id || readFileSync(file, 'utf8').includes(`id="${id}"`));
          return there ? [] : [`${path} → ${link}#${id ?? ''}`];
        },
      );
    });
    assert.deepEqual(missing, []);
  });

  test('without scripts the gallery shows what is in all twelve, and the pages of elements what can be said of them', async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(site);
    const tags = [
      ...new Set(await page.$$eval('*', (all) => all.map(({ localName }) => localName).filter((name) => name.startsWith('apsco-')))),
    ];
    assert.deepEqual(tags.sort(), names.map((name) => `apsco-${name}`).sort());
    for (const tag of tags) assert.ok(((await textOf(page, tag))?.length ?? 0) > 20, tag);
    await page.goto(`${site}elements/member-list/`);
    assert.match(await page.$eval('#attributes', (table) => table.textContent), /filterable/);
    assert.equal(await page.$eval('.controls', (form) => form.checkVisibility()), false);
    await close();
  });
});

/** Words that are the same in one of the other languages. */
const alike = ['Fax'];

describe('the languages of gallery and builder', () => {
  for (const path of ['', 'builder/']) {
    test(`/${path || ''}: nothing is left in English, and the choice goes along`, async () => {
      const { page, close } = await open(path);
      const said = () => page.$$eval('[data-text]', (all) => all.map((each) => [each.getAttribute('data-text') ?? '', each.textContent]));
      const english = new Map(/** @type {[string, string][]} */ (await said()));
      const titles = new Set([await page.title()]);
      const title = () => page.$eval('main h1', ({ textContent }) => textContent);
      for (const lang of targetLocales) {
        const before = await title();
        await page.select('select[name=lang]', lang);
        await until(page, (before) => document.querySelector('main h1')?.textContent !== before, before);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        const same = /** @type {[string, string][]} */ (await said()).filter(([name, text]) => text === english.get(name));
        assert.deepEqual(
          same.filter(([, text]) => !alike.includes(text)),
          [],
          lang,
        );
        assert.equal(await page.evaluate(() => document.documentElement.dir), ['fa', 'ur'].includes(lang) ? 'rtl' : 'ltr');
        assert.ok(page.url().includes(`lang=${lang}`));
        assert.ok(!titles.has(await page.title()), `${lang}: ${await page.title()}`);
        titles.add(await page.title());
        const links = await page.$$eval('header nav a', (all) => all.map(({ href }) => href));
        assert.ok(links.every((href) => href.includes(`lang=${lang}`)));
      }
      await close();
    });
  }
});

test('the last language that was chosen counts, however slow the one before it is; and a place on a page stays in its address', async () => {
  const { page, close } = await newPage(chromium.browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const slow = /\/assets\/fa-/.test(request.url());
    setTimeout(() => void request.continue(), slow ? 1000 : 0);
  });
  await page.goto(`${site}builder/#test-title`, { waitUntil: 'networkidle0' });
  await page.select('select[name=lang]', 'fa');
  await page.select('select[name=lang]', 'es');
  await until(page, () => document.documentElement.lang === 'es');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await page.$eval('main h1', ({ textContent }) => textContent), 'Generador de código');
  assert.equal(await page.evaluate(() => document.documentElement.dir + location.hash), 'ltr#test-title');
  await close();
});

/** The texts in an element, each by itself. */
const textsOf = (/** @type {Page | import('puppeteer-core').Frame} */ place, /** @type {string} */ selector) =>
  place.$eval(selector, (element) => {
    const walker = document.createTreeWalker(element.shadowRoot?.querySelector('.root') ?? element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.replace(/\s+/g, ' ').trim() ?? '');
    return texts.filter(Boolean);
  });

/** What the builder has on its clipboard after its button was pressed. */
async function copied(/** @type {Page} */ page, which = 'snippet') {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.click(`[data-copy=${which}]`);
  await until(page, () => navigator.clipboard.readText().then(Boolean));
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * What is chosen for each element, beside its language.
 * @type {Record<string, string>}
 */
const chosen = {
  'member-list': 'status=full&layout=table&language=tr',
  'member-map': 'center=atlantic&language=es',
  'member-badge': 'country=MN&variant=full&language=mn',
  'contact-card': 'fields=telephone+email&language=fa',
  'key-facts': 'layout=grid&language=zh-Hans',
  milestones: 'order=newest&language=th',
  programmes: 'layout=cards&language=bn',
  'sg-message': 'excerpt=2&language=ur',
  'legal-notice': 'layout=stack&language=id',
};

/** Puts what was copied where its target would, and opens that. @returns where the element is */
async function publish(/** @type {Page} */ page, /** @type {string} */ target, /** @type {string} */ snippet, forSite = '') {
  /** @type {Record<string, () => string>} */
  const body = {
    html: () => snippet,
    markdown: () => snippet.replace(/^\[(.*)\]\((.*)\)$/, '<p><a href="$2">$1</a></p>'),
    static: () => execSync(snippet.replace('npx apsco-elements', 'node dist/prerender/cli.js'), { cwd: root, encoding: 'utf8' }),
  };
  const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>${forSite}<body>${body[target]?.() ?? snippet}</body></html>`;
  await page.goto(target === 'wordpress' ? snippet : host.page('blank.html', markup));
  return (await (await page.$('iframe'))?.contentFrame()) ?? page;
}

describe('from the builder to a page', () => {
  for (const name of names) {
    test(`${name}: what is copied shows what the preview showed, whatever it is pasted into`, async () => {
      const tag = `apsco-${name}`;
      const { page, lines, close } = await newPage(chromium.browser);
      for (const permission of ['clipboard-read', 'clipboard-write'])
        await page.browserContext().setPermission(new URL(site).origin, { permission: { name: permission }, state: 'granted' });
      await page.goto(`${site}builder/?element=${name}&${chosen[name] ?? 'language=tr'}`, { waitUntil: 'networkidle0' });
      await shown(page, `[data-preview] ${tag}`);
      const expected = await textOf(page, tag);
      assert.ok(expected && expected.length > 10);
      const texts = await textsOf(page, `[data-preview] ${tag}`);
      for (const target of ['html', 'static', 'drupal', 'moodle', 'sharepoint', 'markdown', 'wordpress']) {
        await page.select('select[name=for]', target);
        await until(page, (target) => new URLSearchParams(location.search).get('for') === target, target);
        await until(page, () => document.querySelector('[data-said]')?.textContent === '');
        const snippet = await copied(page);
        assert.ok(snippet && !snippet.includes('\n'), `${target}: one line`);
        const forSite = (await page.$('[data-site-part]:not([hidden])')) ? await copied(page, 'site-script') : '';
        const other = await newPage(chromium.browser);
        const place = await publish(other.page, target, snippet, forSite);
        if (target !== 'static') await shown(place, tag);
        // Pages at addresses show the addresses of websites as well.
        if (place.url().includes('/embed/')) {
          const there = await textsOf(place, tag);
          assert.deepEqual(
            texts.filter((text) => !there.includes(text)),
            [],
            target,
          );
        } else assert.equal(await textOf(place, tag), expected, target);
        assert.deepEqual(other.lines, [], target);
        await other.close();
      }
      assert.deepEqual(lines, []);
      await close();
    });
  }

  test('a look comes along as a rule, and a page that has it looks like the preview', async () => {
    const { page, close } = await open('builder/?element=member-list&look=contrast&for=html&lang=es');
    const colourOf = (/** @type {Page} */ where) =>
      where.$eval('apsco-member-list', (list) => {
        const link = list.shadowRoot?.querySelector('[part~=link]');
        return link && getComputedStyle(link).color;
      });
    const [snippet, forSite] = await page.$$eval('textarea[data-snippet], textarea[data-site-script]', (fields) =>
      fields.map(({ value }) => value),
    );
    assert.match(forSite ?? '', /^<style>apsco-member-list\{--apsco-accent:/);
    // Its colours are mixed from that of the text.
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const other = await newPage(chromium.browser);
    await publish(other.page, 'html', snippet ?? '', `${forSite}<style>body{color:${ink}}</style>`);
    await shown(other.page, 'apsco-member-list');
    assert.equal(await colourOf(other.page), await colourOf(page));
    await other.close();
    await close();
  });

  test('frameworks get the package, the tag and its attributes', async () => {
    const { page, close } = await open('builder/?element=contact-card&fields=fax&language=tr');
    for (const target of ['react', 'vue', 'svelte', 'angular']) {
      await page.select('select[name=for]', target);
      await until(page, (target) => new URLSearchParams(location.search).get('for') === target, target);
      const snippet = await page.$eval('textarea[data-snippet]', ({ value }) => value);
      assert.equal(
        await page.$eval('textarea[data-install]', (field) => field.checkVisibility() && field.value),
        'npm install apsco-elements',
        target,
      );
      assert.match(snippet, /import 'apsco-elements\/contact-card';/, target);
      assert.match(snippet, /<apsco-contact-card fields="fax" lang="tr">/, target);
    }
    await close();
  });

  test('a title comes out as it was typed, wherever it is pasted', async () => {
    const title = '-"a" \'b\' {c} {{d}} `e` ${f} <g> & $(h) \\ ] &amp; {/* i */} @if';
    const { page, close } = await open(`builder/?element=contact-card&language=tr&heading=${encodeURIComponent(title)}`);
    const snippetFor = async (/** @type {string} */ target) => {
      await page.select('select[name=for]', target);
      await until(page, (target) => new URLSearchParams(location.search).get('for') === target, target);
      return page.$eval('textarea[data-snippet]', ({ value }) => value);
    };
    for (const target of ['html', 'static']) {
      const other = await newPage(chromium.browser);
      const place = await publish(other.page, target, await snippetFor(target));
      await until(place, () => document.querySelector('apsco-contact-card')?.shadowRoot?.querySelector('[part=title]'));
      assert.equal(
        await place.$eval('apsco-contact-card', (card) => card.shadowRoot?.querySelector('[part=title]')?.textContent?.trim()),
        title,
        target,
      );
      await other.close();
    }
    const code = snippetFor;

    const svelte = parseSvelte(await code('svelte'), { modern: true });
    const [card] = /** @type {any[]} */ (svelte.fragment.nodes).filter(({ name }) => name === 'apsco-contact-card');
    assert.deepEqual(
      card.attributes[0].value.map((/** @type {any} */ { type, data }) => [type, data]),
      [['Text', title]],
    );

    const vue = parseVue(await code('vue')).descriptor.template?.ast;
    const [element] = /** @type {any[]} */ (vue?.children).filter(({ tag }) => tag === 'apsco-contact-card');
    assert.equal(element.props[0].value.content, title);

    const jsx = ts.transpileModule((await code('react')).replace(/^import.*$/gm, ''), {
      compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.CommonJS },
    }).outputText;
    const made = new Function('React', 'exports', `${jsx}; return exports.ContactCard();`)(
      { createElement: (/** @type {string} */ tag, /** @type {any} */ props) => ({ tag, props }) },
      {},
    );
    assert.equal(made.props.heading, title);

    const [, literal = ''] = /template: (`.*`),/s.exec(await code('angular')) ?? [];
    const template = new Function(`return ${literal}`)();
    assert.doesNotMatch(template, /[{}]/);
    assert.equal(
      await page.evaluate(
        (template) => new DOMParser().parseFromString(template, 'text/html').querySelector('apsco-contact-card')?.getAttribute('heading'),
        template,
      ),
      title,
    );
    await close();
  });

  test('its address holds the choice, and options that no address has are said to be missing there', async () => {
    const { page, close } = await open('builder/');
    await page.select('select[name=element]', 'milestones');
    await page.select('fieldset:not([hidden]) select[name=layout]', 'track');
    await page.select('select[name=for]', 'wordpress');
    await until(page, () => location.search.includes('layout=track'));
    assert.equal(await page.$eval('[data-no-address]', (note) => note.checkVisibility()), false);
    await page.type('fieldset:not([hidden]) input[name=from]', '2008');
    await until(page, () => location.search.includes('from=2008'));
    assert.equal(await page.$eval('[data-no-address]', (note) => note.checkVisibility()), true);
    const snippet = await page.$eval('textarea[data-snippet]', ({ value }) => value);
    assert.equal(snippet, `${site}embed/milestones/layout-track/en/`);
    const again = await newPage(chromium.browser);
    await again.page.goto(page.url(), { waitUntil: 'networkidle0' });
    assert.equal(await again.page.$eval('textarea[data-snippet]', ({ value }) => value), snippet);
    assert.equal(await again.page.$eval('fieldset:not([hidden]) input[name=from]', ({ value }) => value), '2008');
    await again.close();
    await close();
  });

  test('by keyboard alone: an element is chosen, its line copied, and that is said', async () => {
    const { page, close } = await open('builder/');
    await page.focus('select[name=element]');
    await page.keyboard.press('ArrowDown');
    await until(page, () => document.querySelector('[data-preview] apsco-member-map'));
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('[data-copy=snippet]'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector('[role=status][data-said]')?.textContent !== '');
    await close();
  });
});

describe('the pages for developers', () => {
  test('each attribute of each element has a control, and the preview follows it', async () => {
    const { page, close } = await open('elements/member-list/');
    await page.select('.controls select[name=layout]', 'table');
    await page.click('.controls input[name=filterable]');
    await page.click('.controls input[name=status][value=full]');
    const list = await page.$eval('[data-preview] > *', ({ outerHTML }) => outerHTML.replace(/<template.*<\/template>/s, ''));
    assert.match(list, /^<apsco-member-list (?=.*layout="table")(?=.*filterable="")(?=.*status="full")/);
    assert.equal(
      await page.$eval('[data-code]', ({ textContent }) => textContent),
      '<apsco-member-list status="full" layout="table" filterable>Member States of APSCO</apsco-member-list>',
    );
    await page.type('[data-preview] >>> input[type=search]', 'peru');
    await until(page, () => document.querySelector('[data-states]')?.textContent === ':state(ready) :state(filtered)');
    await close();
    for (const name of names) {
      const text = readFileSync(`${folder}elements/${name}/index.html`, 'utf8');
      const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
      const { attributes } = modules
        .flatMap((/** @type {any} */ { declarations }) => declarations)
        .find((/** @type {any} */ { tagName }) => tagName === `apsco-${name}`);
      for (const attribute of attributes) assert.ok(text.includes(` name="${attribute.name}" data-default=`), `${name}: ${attribute.name}`);
    }
  });

  test('the log says what happens to fetched data, and a part that is pointed at is outlined', async () => {
    const { page, close } = await open('elements/member-list/');
    const log = () => page.$eval('[data-log]', ({ textContent }) => textContent);
    await page.type('.controls input[name=src]', `${site}data/members.json`);
    await until(page, () => /apsco-load src=".*members.json" updated \d/.test(document.querySelector('[data-log]')?.textContent ?? ''));
    assert.match(await log(), /apsco-load/);
    /** Waits for a style of the outline: the mouse is where it is sent a moment later. */
    const outlined = (/** @type {string} */ style) =>
      until(
        page,
        (style) => {
          const part = document.querySelector('[data-preview] > *')?.shadowRoot?.querySelector('[part~=name]');
          return part && getComputedStyle(part).outlineStyle === style;
        },
        style,
      );
    await outlined('none');
    await page.hover('[data-part=name]');
    await outlined('solid');
    await page.hover('h1');
    await outlined('none');
    await page.focus('button:has([data-part=name])');
    await outlined('solid');
    await close();
  });

  test('theming: the contrast is shown while a token is edited, a theme is CSS to copy, the parts are a tree', async () => {
    const { page, close } = await open('theming/');
    const ratio = (/** @type {string} */ of) => page.$eval(`[data-ratio="${of}"]`, ({ textContent }) => textContent);
    assert.match(await ratio('accent'), /^7\.\d ✓$/);
    await page.type('input[name="--apsco-accent"]', '#bbb');
    assert.match(await ratio('accent'), /^1\.9 ✗/);
    assert.match(await page.$eval('[data-css]', (field) => /** @type {HTMLTextAreaElement} */ (field).value), /--apsco-accent: #bbb;/);
    await page.select('select[name=theme]', 'contrast');
    const ratios = await page.$$eval('[data-ratio]', (all) => all.map(({ textContent }) => textContent));
    assert.ok(
      ratios.every((text) => text.endsWith('✓')),
      ratios.join(),
    );
    await until(page, () => document.querySelector('[data-tree] li'));
    assert.ok(await page.$('[data-tree] [data-part=group] + ul [data-part=row] + ul [data-part=name]'));
    await close();
  });

  test('every ready theme keeps the contrast, on a light page and on a dark one', async () => {
    const { page, close } = await open('theming/');
    for (const [ground, ink] of [
      ['#ffffff', '#1b2330'],
      ['#111111', '#e9ebee'],
    ])
      for (const theme of ['', 'plain', 'agency', 'contrast']) {
        await page.select('select[name=theme]', theme);
        const ratios = await page.evaluate(
          (colours) => {
            for (const [name, value] of Object.entries(colours)) {
              const well = /** @type {HTMLInputElement} */ (document.querySelector(`input[name=${name}]`));
              well.value = value ?? '';
              well.dispatchEvent(new Event('input', { bubbles: true }));
            }
            return [...document.querySelectorAll('[data-ratio]')].map(({ textContent }) => textContent);
          },
          { ground, ink },
        );
        assert.ok(
          ratios.every((text) => text.endsWith('✓')),
          `${theme} on ${ground}: ${ratios.join()}`,
        );
      }
    await close();
  });

  test('data check: names each fault with its pointer, shows what is right, and sends nothing anywhere', async () => {
    const { page, requests, close } = await open('data-check/');
    /** @type {string[]} */
    const answered = [];
    page.on('response', (response) => answered.push(response.url()));
    await page.click('[data-published]');
    await until(page, () => document.querySelector('[data-verdict]')?.textContent === 'No fault in members.json');
    await until(page, () => document.querySelector('[data-shown] apsco-member-list:state(ready)'));
    const before = requests.length;
    const edit = (/** @type {(data: any) => void} */ change) =>
      page.evaluate((change) => {
        const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea[name=text]'));
        const data = JSON.parse(field.value);
        new Function('data', `(${change})(data)`)(data);
        field.value = JSON.stringify(data);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, String(change));
    await edit((data) => (data.members[1].names.en = 'Middle Kingdom'));
    await until(page, () => document.querySelector('[data-shown] apsco-member-list')?.shadowRoot?.textContent.includes('Middle Kingdom'));
    await edit((data) => {
      data.members[2].status = 7;
      data.members[3].nmaes = {};
      delete data.updated;
    });
    await until(page, () => /^3 faults/.test(document.querySelector('[data-verdict]')?.textContent ?? ''));
    const faults = await page.$$eval('[data-faults] li', (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(faults.map((fault) => fault.split(' ')[0]).sort(), ['(the', '/members/2/status', '/members/3/nmaes']);
    // The last good content stays.
    assert.ok(await page.$eval('[data-shown] apsco-member-list', (list) => list.shadowRoot?.textContent.includes('Middle Kingdom')));
    const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$('[data-file]'));
    await field.uploadFile(`${root}data/contact.json`);
    await until(page, () => document.querySelector('[data-verdict]')?.textContent === 'No fault in contact.json');
    await shown(page, '[data-shown] apsco-contact-card');
    assert.deepEqual(
      requests.slice(before).filter((url) => !url.startsWith(site)),
      [],
    );
    await page.evaluate(async (other) => {
      await fetch(`${other}?fetched`, { mode: 'no-cors' }).catch(() => undefined);
      const parts = [new Image(), document.createElement('iframe'), document.createElement('script')].map((part) =>
        Object.assign(part, { src: `${other}?${part.localName}` }),
      );
      document.body.append(...parts);
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const part of parts) part.remove();
    }, partner);
    assert.deepEqual(
      answered.filter((url) => url.startsWith(partner)),
      [],
      'the page may not even ask another host',
    );
    await page.$eval('textarea[name=text]', (field) => {
      /** @type {HTMLTextAreaElement} */ (field).value = '{ "updated": ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(page, () => document.querySelector('[data-faults]')?.textContent.includes('is no JSON'));
    await close();
  });
});
