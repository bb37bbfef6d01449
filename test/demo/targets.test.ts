import { expect } from '@open-wc/testing';
import { isTextName } from '../../demo/i18n/texts.js';
import { type Target, targets, type Ways } from '../../demo/targets.js';
import type { Placement } from '../../src/embed/address.js';

/** Every way in, told apart by its name. */
const ways = new Proxy({} as Ways, { get: (_, name) => `way: ${String(name)}` });
const placement: Placement = { name: 'key-facts', attributes: {} };
const markup = '<apsco-key-facts></apsco-key-facts>';
const target = (id: Target['id']): Target => targets.find((each) => each.id === id)!;
const pasted = (id: Target['id'], given = markup) => target(id).snippet(ways, placement, given);

describe('a place to publish', () => {
  it('says where to paste in words that the site has', () => {
    for (const { id, where } of targets) expect(isTextName(where), id).to.equal(true);
    expect(new Set(targets.map(({ id }) => id)).size).to.equal(targets.length);
  });

  it('gets the way in that it keeps', () => {
    const got = (['wordpress', 'drupal', 'moodle', 'sharepoint', 'markdown', 'html', 'static'] as const).map((id) => pasted(id));
    expect(got).to.deep.equal(['address', 'frame', 'frame', 'frame', 'markdown', 'tag', 'command'].map((way) => `way: ${way}`));
  });

  it('that is an application installs the package, and imports the one element', () => {
    for (const id of ['react', 'vue', 'svelte', 'angular'] as const) {
      expect(targets.find((each) => each.id === id)?.packaged, id).to.equal(true);
      const lines = pasted(id).split('\n');
      expect(lines.map((line) => line.trim())).to.include("import 'apsco-elements/key-facts';");
      expect(pasted(id)).to.contain(markup);
    }
  });

  it('names a component as frameworks do', () => {
    expect(pasted('react')).to.contain(`export const KeyFacts = () => (\n  ${markup}\n);`);
    expect(pasted('angular')).to.contain('export class KeyFacts {}').and.to.contain("selector: 'app-key-facts'");
  });

  it('is given braces as text where they begin code', () => {
    const braces = '<apsco-key-facts heading="{a}{b}"></apsco-key-facts>';
    const safe = '<apsco-key-facts heading="&#123;a&#125;&#123;b&#125;"></apsco-key-facts>';
    expect(pasted('svelte', braces)).to.contain(safe).and.to.not.contain(braces);
    expect(pasted('angular', braces)).to.contain(safe).and.to.not.contain(braces);
    expect(pasted('vue', braces)).to.contain(`<template>\n  ${braces}\n</template>`);
  });

  it('that is a template literal holds any text', () => {
    const odd = '<p>`a` $' + String.raw`{b} \n</p>`;
    const literal = /template: (`(?:\\.|[^`\\])*`),/.exec(pasted('angular', odd))?.[1] ?? '';
    expect(literal).to.match(/^`.*`$/s);
    const text = literal.slice(1, -1).replace(/\\(.)/g, '$1');
    expect(new DOMParser().parseFromString(text, 'text/html').body.textContent).to.equal(String.raw`${'`a` $'}{b} \n`);
    expect(literal.slice(1, -1)).to.not.match(/(?<!\\)[`$]/);
  });
});
