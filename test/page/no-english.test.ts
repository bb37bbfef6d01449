import { expect, html } from '@open-wc/testing';
import { locales } from '../../src/i18n/locales.js';
import '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { root, show, until } from '../support/page.js';

/** Words of ours in English; names of agencies, the original message and Latin addresses are their own. */
const english =
  /\b(Member|State|Signatory|Observer|Associate|Country|Status|Capital|Focal|agency|Source|As of|Updated|Could not|Try again|Filter|Sort|Official order|By name|result|Opens|Contact us|Telephone|E-mail|Address|Copy|Copied|Download|Message|Secretary|In office|Show|Original|and|January|November|Bangladesh|Mongolia|Türkiye|Peru|Dhaka|Lima|Tehran|Menu|Sections|Pages|You are here|All rights|Founded|Land|Milestones|Service|networks|Official|Theme|Inaugurated|Seat|Language|Countries|Join|Home|About|Welcome|History|Structure|Policies|Convention|meeting|Education|sharing|building|monitoring|Forum|Declaration|Beijing|English)\b/i;
/** Where a language writes a word or name as English does. */
const same: Record<string, RegExp> = {
  es: /\b(Fax|Capital|Lima|Mongolia|original)\b/gi,
  tr: /\b(Türkiye|Peru|Lima)\b/gi,
  id: /\b(November|Status|Bangladesh|Mongolia|Peru|Dhaka|Lima|Filter|Menu|Forum|Beijing)\b/gi,
};

/** All that is shown, told or named in an element, in its own language. */
function* words(element: Element): Generator<string> {
  const walk = document.createTreeWalker(root(element));
  for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) yield node.getAttribute(name) ?? '';
    } else if (!parent?.closest('[lang=en], bdi[dir=ltr]')) yield node.textContent ?? '';
  }
}

const samples = [
  html`<apsco-member-list filterable src="/faults/missing?words"></apsco-member-list>`,
  html`<apsco-member-list layout="grid" link-target="_blank"></apsco-member-list>`,
  html`<apsco-member-list layout="table" filterable></apsco-member-list>`,
  html`<apsco-member-list layout="inline"></apsco-member-list>`,
  html`<apsco-contact-card></apsco-contact-card>`,
  html`<apsco-contact-card layout="line"></apsco-contact-card>`,
  html`<apsco-sg-message excerpt="1"></apsco-sg-message>`,
  html`<apsco-site-nav base-url="#"></apsco-site-nav><apsco-breadcrumb></apsco-breadcrumb>`,
  html`<apsco-legal-notice></apsco-legal-notice><apsco-key-facts></apsco-key-facts>`,
  html`<apsco-member-badge country="PK"></apsco-member-badge><apsco-member-badge country="TH" variant="full"></apsco-member-badge>`,
  html`<apsco-member-map></apsco-member-map><apsco-milestones></apsco-milestones>`,
  html`<apsco-programmes></apsco-programmes><apsco-forum></apsco-forum>`,
];

describe('no English', () => {
  for (const locale of locales.filter((each) => each !== 'en')) {
    it(`is seen or heard in ${locale}`, async () => {
      const place = await show(html`<div lang=${locale}>${samples}</div>`);
      await until(() => place.querySelector('apsco-member-list')!.matches(':state(stale)'), 'the stale state');
      const left = [...place.children]
        .flatMap((element) => [...words(element)])
        .map((text) => text.replace(same[locale] ?? /$^/, ''))
        .filter((text) => english.test(text));
      expect(left).to.deep.equal([]);
      takeConsole();
    });
  }
});
