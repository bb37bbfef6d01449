import { expect } from '@open-wc/testing';
import { lookRules, themeRule, themes } from '../../demo/themes.js';

describe('a look', () => {
  it('is a rule on one line, which a browser reads as it was meant', () => {
    const sheet = new CSSStyleSheet();
    for (const theme of Object.values(themes)) {
      const rule = themeRule(theme, '.a > .b');
      expect(rule).to.not.contain('\n');
      sheet.replaceSync(rule);
      expect(sheet.cssRules).to.have.length(1);
      const { selectorText, style } = sheet.cssRules[0] as CSSStyleRule;
      expect(selectorText).to.equal('.a > .b');
      expect(Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))).to.deep.equal(theme);
    }
  });

  it('has a class of its own', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(lookRules);
    const rules = [...sheet.cssRules] as CSSStyleRule[];
    expect(rules.map(({ selectorText }) => selectorText)).to.deep.equal(Object.keys(themes).map((name) => `.look-${name}`));
    expect(lookRules).to.equal(
      Object.entries(themes)
        .map(([name, theme]) => themeRule(theme, `.look-${name}`))
        .join(''),
    );
  });
});
