import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { parts, root, shown, until } from '../support/page.js';

const samples = {
  'member-list, list': html`<apsco-member-list></apsco-member-list>`,
  'member-list, grid': html`<apsco-member-list layout="grid"></apsco-member-list>`,
  'member-list, table': html`<apsco-member-list layout="table"></apsco-member-list>`,
  'member-list, inline': html`<apsco-member-list layout="inline"></apsco-member-list>`,
  'member-list, filter': html`<apsco-member-list filterable></apsco-member-list>`,
  'member-list, empty': html`<apsco-member-list status="associate"></apsco-member-list>`,
  'member-list, stale': html`<apsco-member-list src="/faults/missing?axe"></apsco-member-list>`,
  'member-list, no headings': html`<apsco-member-list heading-level="none"></apsco-member-list>`,
  'member-list, filtered': html`<apsco-member-list filterable></apsco-member-list>`,
  'member-list, nothing found': html`<apsco-member-list filterable layout="table"></apsco-member-list>`,
  'member-list, fetched': html`<apsco-member-list src="/faults/ok?axe"></apsco-member-list>`,
  'contact-card, card': html`<apsco-contact-card></apsco-contact-card>`,
  'contact-card, line': html`<apsco-contact-card layout="line"></apsco-contact-card>`,
  'contact-card, copied': html`<apsco-contact-card></apsco-contact-card>`,
  'contact-card, not copied': html`<apsco-contact-card></apsco-contact-card>`,
  'sg-message': html`<apsco-sg-message></apsco-sg-message>`,
  'sg-message, excerpt': html`<apsco-sg-message excerpt="2"></apsco-sg-message>`,
  'sg-message, open': html`<apsco-sg-message excerpt="2"></apsco-sg-message>`,
  'site-nav': html`<apsco-site-nav current="secretary-general"></apsco-site-nav>`,
  'site-nav, links': html`<apsco-site-nav current="council" base-url="#"></apsco-site-nav>`,
  'site-nav, open': html`<apsco-site-nav base-url="#" style="inline-size: 300px"></apsco-site-nav>`,
  breadcrumb: html`<apsco-breadcrumb></apsco-breadcrumb>`,
  'breadcrumb, links': html`<apsco-breadcrumb base-url="#"></apsco-breadcrumb>`,
  'legal-notice': html`<apsco-legal-notice><a slot="links" href="#">More</a></apsco-legal-notice>`,
  'legal-notice, stack': html`<apsco-legal-notice layout="stack"></apsco-legal-notice>`,
  'member-badge, compact': html`<apsco-member-badge country="TH" href="#"></apsco-member-badge>`,
  'member-badge, full': html`<apsco-member-badge country="MX" variant="full"></apsco-member-badge>`,
  'member-badge, empty': html`<apsco-member-badge country="FR"></apsco-member-badge>`,
  'member-map': html`<apsco-member-map></apsco-member-map>`,
  'member-map, open': html`<apsco-member-map></apsco-member-map>`,
  'member-map, empty': html`<apsco-member-map status="associate"></apsco-member-map>`,
  'member-map, stale': html`<apsco-member-map src="/faults/missing?axe-map"></apsco-member-map>`,
  'milestones, timeline': html`<apsco-milestones></apsco-milestones>`,
  'milestones, track': html`<apsco-milestones layout="track"></apsco-milestones>`,
  'milestones, list': html`<apsco-milestones layout="list" order="newest"></apsco-milestones>`,
  'programmes, list': html`<apsco-programmes></apsco-programmes>`,
  'programmes, cards': html`<apsco-programmes layout="cards"></apsco-programmes>`,
  forum: html`<apsco-forum></apsco-forum>`,
  'key-facts': html`<apsco-key-facts></apsco-key-facts>`,
  'key-facts, grid': html`<apsco-key-facts layout="grid"></apsco-key-facts>`,
};

/** Types into the filter. */
async function type(list: Element, text: string): Promise<void> {
  const field = root(list).querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await until(() => list.matches(':state(filtered)'), 'the filtered state');
}

/** Copies, on a clipboard of our own: the page's asks for permission. */
async function copy(card: Element, writeText: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    parts(card, 'button')[1]!.click();
    await until(() => root(card).querySelector('[role=status]')?.textContent, 'what came of copying');
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

/** Opens all that opens. */
async function open(element: Element): Promise<void> {
  for (const toggle of root(element).querySelectorAll<HTMLElement>('[aria-expanded=false], summary')) toggle.click();
  await until(() => !root(element).querySelector('[aria-expanded=false], details:not([open])'), 'what was opened');
}

const isStale = async (element: Element): Promise<void> => {
  await until(() => element.matches(':state(stale)'), 'the stale state');
  takeConsole();
};

/** What is done to a sample before it is looked at. */
const acts: Partial<Record<keyof typeof samples, (element: Element) => Promise<void>>> = {
  'member-list, stale': isStale,
  'member-list, filtered': (list) => type(list, 'tur'),
  'member-list, nothing found': (list) => type(list, 'zzz'),
  'member-list, fetched': (list) => until(() => root(list).querySelector('.freshness'), 'the line on freshness'),
  'contact-card, copied': (card) => copy(card, () => Promise.resolve()),
  'contact-card, not copied': (card) => copy(card, () => Promise.reject(new Error('forbidden'))),
  'sg-message, open': open,
  'site-nav, open': open,
  'member-badge, empty': () => {
    takeConsole();
    return Promise.resolve();
  },
  'member-map, open': open,
  'member-map, stale': isStale,
};

const schemes = { light: ['#fff', '#1b2330'], dark: ['#111', '#e9ebee'] } as const;

for (const [name, sample] of Object.entries(samples)) {
  describe(name, () => {
    for (const lang of ['en', 'fa']) {
      for (const [scheme, [ground, ink]] of Object.entries(schemes)) {
        it(`has no fault that axe finds, in ${lang}, ${scheme}`, async () => {
          const place = await fixture<HTMLElement>(
            html`<div lang=${lang} style="color-scheme: ${scheme}; background: ${ground}; color: ${ink}; padding: 1em">${sample}</div>`,
          );
          const [element] = place.children;
          await shown(place);
          await acts[name as keyof typeof samples]?.(element!);
          if (name.startsWith('member-list'))
            await until(() => element!.matches(':state(empty)') || root(element!).querySelector('.flag svg'), 'flags');
          await expect(element).to.be.accessible();
        });
      }
    }
  });
}

it('controls are at least 24 px high and wide', async () => {
  const place = await fixture(
    html`<div>
      <apsco-contact-card></apsco-contact-card><apsco-sg-message excerpt="1"></apsco-sg-message
      ><apsco-member-list filterable></apsco-member-list><apsco-site-nav base-url="#"></apsco-site-nav
      ><apsco-breadcrumb base-url="#"></apsco-breadcrumb><apsco-member-map></apsco-member-map>
    </div>`,
  );
  await shown(place);
  const all = [...place.children].flatMap((each) => [
    ...root(each).querySelectorAll('button:not(.unseen *, .menu), summary, .choice, input[type=search], nav a, .reach'),
  ]);
  const controls = all.filter((control) => control.checkVisibility());
  expect(controls.length).to.be.greaterThan(25);
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
  }
});
