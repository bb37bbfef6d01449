import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';
import type { ApscoMemberMap } from '../../src/elements/member-map/member-map.js';
import type { ApscoSgMessage } from '../../src/elements/sg-message/sg-message.js';
import type { ApscoSiteNav } from '../../src/elements/site-nav/site-nav.js';
import { takeConsole } from '../support/console.js';
import { parts, pause, root, says, show, shown, until } from '../support/page.js';

/** Each tag, and the data file that its `src` is about. */
const files = {
  'apsco-member-list': 'members',
  'apsco-contact-card': 'contact',
  'apsco-sg-message': 'message',
  'apsco-site-nav': 'navigation',
  'apsco-breadcrumb': 'navigation',
  'apsco-legal-notice': 'organization',
  'apsco-member-badge': 'members',
  'apsco-member-map': 'members',
  'apsco-milestones': 'milestones',
  'apsco-programmes': 'programmes',
  'apsco-forum': 'forum',
  'apsco-key-facts': 'members',
} as const;
type Tag = keyof typeof files;

function make(tag: Tag): ApscoElement {
  const element = document.createElement(tag);
  if (tag === 'apsco-member-badge') element.setAttribute('country', 'TH');
  return element;
}

/** A document beside the page's, with a window. */
async function anotherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document" width=${innerWidth} height="400"></iframe>`);
  return frame.contentDocument!;
}

/** All that style sheets say of an element, in the order in which they say it. */
const rulesOf = ({ shadowRoot }: Element): string[] =>
  shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));

/** Settled: what a move has asked for is rendered. */
async function moved(element: ApscoElement): Promise<void> {
  await shown(element);
  await pause(0);
  await element.updateComplete;
}

for (const tag of Object.keys(files) as Tag[]) {
  describe(`${tag}, moved`, () => {
    it('into another document and back: has its styles, its language and its content', async () => {
      const element = make(tag);
      element.lang = 'tr';
      const place = await show<HTMLElement>(html`<div>${element}</div>`);
      // The map waits for its land.
      await until(() => tag !== 'apsco-member-map' || parts(element, 'marker').length, 'markers');
      const [rules, text] = [rulesOf(element), says(root(element))];
      expect(rules.length).to.be.above(5);
      const other = await anotherDocument();
      other.body.append(element);
      await moved(element);
      expect(rulesOf(element)).to.deep.equal(rules);
      expect(other.defaultView!.getComputedStyle(root(element)).overflowWrap).to.equal('break-word');
      expect([root(element).lang, says(root(element))]).to.deep.equal(['tr', text]);
      element.removeAttribute('lang');
      other.documentElement.lang = 'es';
      await until(() => root(element).lang === 'es', 'the language of the other document');
      place.append(element);
      element.lang = 'tr';
      await until(() => root(element).lang === 'tr', 'its own language');
      expect([rulesOf(element), says(root(element))]).to.deep.equal([rules, text]);
    });

    it('into another document before it is ever shown: has its styles', async () => {
      const other = await anotherDocument();
      const [element, here] = [make(tag), make(tag)];
      other.body.append(element);
      const place = await show<HTMLElement>(html`<div>${here}</div>`);
      await moved(element);
      expect(rulesOf(element)).to.deep.equal(rulesOf(here));
      expect(says(root(element))).to.equal(says(root(here)));
      expect(place.contains(here)).to.equal(true);
    });

    it('with data from an address: asks for it no second time, and keeps it', async () => {
      const element = make(tag);
      const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes(`moved=${tag}`)).length;
      element.src = `/data/${files[tag]}.json?moved=${tag}`;
      const loads: Event[] = [];
      element.addEventListener('apsco-load', (event) => loads.push(event));
      const place = await show<HTMLElement>(
        html`<div>
          ${element}
          <section></section>
        </div>`,
      );
      await until(() => loads.length, 'the data');
      place.querySelector('section')!.append(element);
      await moved(element);
      place.prepend(element);
      await moved(element);
      await pause(50);
      expect([asked(), loads.length]).to.deep.equal([1, 1]);
    });
  });
}

describe('what a visitor has done, after a move in the page and into another document', () => {
  /** Moves an element twice. */
  async function everywhere(element: ApscoElement, check: () => void): Promise<void> {
    const section = await fixture<HTMLElement>(html`<section></section>`);
    section.append(element);
    await moved(element);
    check();
    const other = await anotherDocument();
    other.body.append(element);
    await moved(element);
    check();
  }

  it('what was typed into the filter stays, and filters', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list lang="en" filterable></apsco-member-list>`);
    const field = () => list.shadowRoot!.querySelector('input')!;
    field().value = 'mon';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await list.updateComplete;
    const rules = rulesOf(list);
    await everywhere(list, () => {
      expect([field().value, ...parts(list, 'name').map(says)]).to.deep.equal(['mon', 'Mongolia']);
      expect(rulesOf(list)).to.deep.equal(rules);
    });
  });

  it('the rest of the message stays open', async () => {
    const message = await show<ApscoSgMessage>(html`<apsco-sg-message lang="en" excerpt="1"></apsco-sg-message>`);
    const rest = () => message.shadowRoot!.querySelector('details')!;
    rest().open = true;
    await pause(50);
    await everywhere(message, () => {
      expect(rest().open).to.equal(true);
    });
  });

  it('the menu and a section of it stay open', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav lang="en"></apsco-site-nav>`);
    const opened = () => [...nav.shadowRoot!.querySelectorAll('[aria-expanded]')].map((each) => each.getAttribute('aria-expanded'));
    parts(nav, 'menu')[0]!.click();
    parts(nav, 'toggle')[1]!.click();
    await nav.updateComplete;
    const before = opened();
    expect(before.filter((each) => each === 'true')).to.have.length(2);
    await everywhere(nav, () => {
      expect(opened()).to.deep.equal(before);
    });
  });

  it('the list under the map stays open', async () => {
    const map = await show<ApscoMemberMap>(html`<apsco-member-map lang="en"></apsco-member-map>`);
    const button = () => map.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!;
    button().click();
    await map.updateComplete;
    await everywhere(map, () => {
      expect(button().getAttribute('aria-expanded')).to.equal('true');
    });
  });
});

describe('the focus, where an update takes away what has it', () => {
  const data = async () => (await (await fetch('/data/members.json')).json()) as { members: { agencies: unknown }[] };

  it('goes to the element, whose address ends while its button to try again has it', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list lang="en" src="/faults/missing?moves"></apsco-member-list>`);
    await until(() => parts(list, 'button')[0]?.matches(':enabled'), 'the button');
    expect(takeConsole()).to.have.length(1);
    parts(list, 'button')[0]!.focus();
    expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'button')[0]);
    list.src = undefined;
    await until(() => !parts(list, 'button').length, 'no button');
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement).to.equal(root(list));
  });

  it('goes to the element whose data or layout no longer has the link', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list lang="en"></apsco-member-list>`);
    const focus = () => parts(list, 'link')[0]!.focus();
    focus();
    list.layout = 'grid';
    await until(() => parts(list, 'card').length, 'the grid');
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement).to.equal(root(list));
    focus();
    const less = await data();
    less.members.splice(0, 9);
    list.data = less;
    await until(() => parts(list, 'card').length === 1, 'one card');
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement, 'somewhere in it').to.not.equal(null);
  });
});
