import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import { hosts } from '../../src/data/settings.js';
import '../support/console.js';
import { parts, pause, root, says, show, shown, until } from '../support/page.js';

/** Each tag, with a property a page may set before the script arrives, and the part and text that show it. */
const tags = {
  'apsco-member-list': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-contact-card': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-sg-message': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-site-nav': [{ current: 'contact' }, 'current', 'Contact us'],
  'apsco-breadcrumb': [{ current: 'contact' }, 'current', 'Contact us'],
  'apsco-legal-notice': [{ layout: 'stack' }, 'owner', 'apsco.int'],
  'apsco-member-badge': [{ country: 'PE', variant: 'full' }, 'name', 'Peru'],
  'apsco-member-map': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-milestones': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-programmes': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-forum': [{ heading: 'From a property' }, 'title', 'From a property'],
  'apsco-key-facts': [{ facts: 'seat' }, 'value', 'Beijing'],
} as const;

/** An element with what it cannot do without. */
function make(tag: keyof typeof tags): ApscoElement {
  const element = document.createElement(tag);
  if (tag === 'apsco-member-badge') element.setAttribute('country', 'TH');
  return element;
}

for (const tag of Object.keys(tags) as (keyof typeof tags)[]) {
  describe(tag, () => {
    it('shows its fallback, or nothing, before its first paint, and then its content', async () => {
      const element = make(tag);
      element.textContent = 'Fallback';
      element.lang = 'bn';
      document.body.append(element);
      await pause(0);
      const [slot] = element.shadowRoot?.querySelectorAll('slot:not([name])') ?? [];
      if (slot) expect((slot as HTMLSlotElement).assignedNodes()[0]?.textContent).to.equal('Fallback');
      await shown(element);
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
      element.remove();
    });

    it('takes what was there before the script: attributes, properties, fallback', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const frame = document.createElement('template');
      const element = document.createElement(`${tag}-later`);
      const [property, part, text] = tags[tag];
      Object.assign(element, property);
      element.setAttribute('heading-level', '4');
      element.textContent = 'Fallback';
      place.append(element, frame);
      customElements.define(`${tag}-later`, class extends customElements.get(tag)! {});
      await until(() => element.shadowRoot?.querySelector('.root'), 'content');
      const [shown] = parts(element, part);
      expect(says(shown)).to.equal(text);
      if (part === 'title') expect(shown?.localName).to.equal('h4');
    });

    it('survives being moved, cloned, and taken out before it is ready', async () => {
      const place = await show<HTMLElement>(html`<div><section></section></div>`);
      const element = make(tag);
      element.lang = 'ur';
      place.append(element);
      element.remove();
      await pause(30);
      place.append(element);
      await shown(element);
      place.querySelector('section')!.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
      const copy = element.cloneNode(true) as Element;
      place.append(copy);
      await shown(copy);
      expect(says(root(copy))).to.equal(says(root(element)));
      expect(root(copy).lang).to.equal('ur');
    });

    it('leaves no listener, observer or registration behind', async () => {
      const added = new Map<string, number>();
      const { addEventListener: add, removeEventListener: remove } = window;
      const count = (type: string, by: number) => added.set(type, (added.get(type) ?? 0) + by);
      window.addEventListener = (...args: Parameters<typeof add>) => {
        count(args[0], 1);
        add.apply(window, args);
      };
      window.removeEventListener = (...args: Parameters<typeof remove>) => {
        count(args[0], -1);
        remove.apply(window, args);
      };
      let watching = 0;
      const { observe, disconnect } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (...args) {
        watching += 1;
        observe.apply(this, args);
      };
      MutationObserver.prototype.disconnect = function () {
        watching -= 1;
        disconnect.apply(this);
      };
      try {
        const before = hosts.size;
        for (let round = 0; round < 10; round += 1) {
          const element = make(tag);
          document.body.append(element);
          await shown(element);
          element.remove();
        }
        await pause(0);
        expect([...added].filter(([, left]) => left !== 0)).to.deep.equal([]);
        expect(watching).to.equal(0);
        expect(hosts.size).to.equal(before);
      } finally {
        Object.assign(window, { addEventListener: add, removeEventListener: remove });
        Object.assign(MutationObserver.prototype, { observe, disconnect });
      }
    });

    it('writes nothing to the page around it', async () => {
      const head = document.head.innerHTML;
      const page = document.documentElement.getAttributeNames().join();
      const body = document.body.getAttributeNames().join();
      const globals = Object.keys(window).join();
      const fresh = make(tag);
      const own = fresh.getAttributeNames();
      const element = await show(html`<div>${fresh}</div>`);
      expect([
        document.head.innerHTML,
        document.documentElement.getAttributeNames().join(),
        document.body.getAttributeNames().join(),
      ]).to.deep.equal([head, page, body]);
      expect(element.firstElementChild!.getAttributeNames()).to.deep.equal(own);
      expect(Object.keys(window).join()).to.equal(globals);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      expect(element.firstElementChild!.shadowRoot!.querySelectorAll('[style], style, link, script')).to.have.length(0);
    });
  });
}
