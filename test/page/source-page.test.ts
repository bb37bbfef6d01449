import { expect, fixture, html } from '@open-wc/testing';
import '../support/console.js';
import { plain, until } from '../support/page.js';

/** What the source page says, piece by piece: section 1.3 of the collected facts. Labels of our own may follow today's spelling. */
const facts = {
  navigation: [
    'Welcome to APSCO',
    'History of APSCO',
    'The Council of APSCO',
    'The Structure of APSCO',
    'APSCO Member States',
    'APSCO Development Strategy Forum',
    'Policies, Rules and Regulations',
    'Introductory Document of APSCO',
    'Contact us',
  ],
  pages: ['Secretary-General of APSCO', 'Message of the first Chairman', 'Message of the second Chairman', 'Message of a former Chairman'],
  others: ['Initialization Stage of APSCO', 'The Second Meeting of the Council'],
  breadcrumb: ['Home', 'About APSCO'],
  person: ['Dr. Li Xinjun', 'Secretary General, APSCO'],
  founding: ['was formally inaugurated in 2008', '2008', 'Inaugurated'],
  message: [
    'developing space applications, exploiting space technology and exploring space science',
    'With the wise guidance of APSCO Council',
    'mid-to-long term strategic implementation plan',
    'engineering and joint research projects',
    'degree education and training programs',
    'international symposiums and space law forums/workshops',
    'my sincere gratitude to the Governments of Member State and colleagues from focal agencies',
    'seven years’ practical operation',
    'we have to confront many challenges',
    'And we will do our best.',
    'my sincere invitation to the Counties in Asia Pacific Region of joining APSCO',
  ],
  forum: [
    'First Space Agencies Forum',
    '27 October 2015, Beijing',
    '“The Belt and Road Initiative for facilitating space capability building of the Asia Pacific countries”',
    '2015 Beijing Declaration',
    'Capacity building',
    'Resource sharing',
    'Quick response',
    'Industry driving',
    'Information inter-connection',
  ],
  networks: [
    'Education',
    'Data sharing',
    'Ground-based space observation',
    'Space technology application',
    'Disaster monitoring',
    'Satellite constellation and ground stations',
  ],
  states: ['Bangladesh', 'China', 'Iran', 'Mongolia', 'Pakistan', 'Peru', 'Thailand', 'Türkiye', 'Indonesia', 'Mexico'],
  statuses: ['8 Full Member States', '1 Signatory State', '1 Observer State', 'Full Member States', 'Signatory State', 'Observer State'],
  invitation: ['Countries in the Asia-Pacific region are invited to join. Join APSCO', 'Join APSCO'],
  contact: [
    '+86 10 6370 2677',
    '+86 10 6370 2286',
    'secretariat@apsco.int',
    'Building 13&14, Section 3, No. 188, South West Fourth Ring, Fengtai District, Beijing, China, 100070',
  ],
  footer: ['2008 APSCO. All rights reserved.', '京ICP备14040475号'],
};

/** What is to be seen in an element, block by block, as a reader meets it; the sections of the menu opened. */
function* blocks(within: Element | ShadowRoot): Generator<string> {
  for (const block of within.querySelectorAll('p, li, dt, dd, h1, h2, h3, time, a, button, span, bdi, blockquote, .fact')) {
    if (block.checkVisibility()) yield plain(seen(block));
  }
  for (const each of within.querySelectorAll('*')) if (each.shadowRoot) yield* blocks(each.shadowRoot);
}

/** The text of a block in the order the eye meets it, less what only screen readers hear. */
function seen(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden, .unseen')) hidden.remove();
  // A figure stands over its label.
  const [label, figure] = copy.matches('.fact') ? copy.children : [];
  return label && figure ? `${figure.textContent} ${label.textContent}` : copy.textContent;
}

describe('the welcome page, rebuilt from tags', () => {
  let page: Document;

  beforeEach(async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="welcome page" width="1280" height="900" src="/demo/welcome.html"></iframe>`,
    );
    const ours = () =>
      [...(frame.contentDocument?.querySelectorAll('body *') ?? [])].filter(({ localName }) => localName.startsWith('apsco-'));
    await until(() => ours().length === 11 && ours().every((each) => each.shadowRoot?.querySelector('.root')), 'the page', 10000);
    page = frame.contentDocument!;
  });

  it('says nothing itself but its title', () => {
    expect(plain(page.body.textContent)).to.equal('');
    expect(page.title).to.equal('Welcome to APSCO');
    expect(page.body.querySelectorAll('img, [title], [aria-label], [alt]')).to.have.length(0);
  });

  it('shows every fact of the source page', async () => {
    const [nav] = page.querySelectorAll('apsco-site-nav');
    for (const closed of nav!.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded=false].toggle')) closed.click();
    await until(() => !nav!.shadowRoot!.querySelector('.toggle[aria-expanded=false]'), 'the sections, open');
    const shown = new Set(blocks(page.body));
    for (const paragraph of page.querySelector('apsco-sg-message')!.shadowRoot!.querySelectorAll('[part=paragraph]')) {
      for (const fact of facts.message) if (paragraph.textContent.includes(fact)) shown.add(fact);
      if (paragraph.textContent.includes(facts.founding[0]!)) shown.add(facts.founding[0]!);
    }
    const missing = Object.entries(facts).flatMap(([subject, each]) =>
      each.filter((fact) => !shown.has(fact)).map((fact) => `${subject}: ${fact}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('has the sections in the source’s order, five of them to be opened', () => {
    const items = [...page.querySelector('apsco-site-nav')!.shadowRoot!.querySelectorAll('.list > li')];
    expect(items.map((item) => plain(item.querySelector('.row')!.textContent))).to.deep.equal(facts.navigation);
    expect(items.filter((item) => item.querySelector('.toggle')).map((item) => items.indexOf(item))).to.deep.equal([0, 1, 2, 3, 6]);
  });
});
