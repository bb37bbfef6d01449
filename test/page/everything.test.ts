import { expect } from '@open-wc/testing';
import * as all from '../../src/index.js';
import '../support/console.js';

/** What src/ loads later, so that coverage counts it whether or not a test comes by. */
const modules = [
  () => import('../../src/locales.js'),
  () => import('../../src/data/datasets/organization.js'),
  () => import('../../src/element/sheets.js'),
  () => import('../../src/element/remote.js'),
  () => import('../../src/element/take-over.js'),
  () => import('../../src/elements/contact-card/contact-card.vcard.js'),
  () => import('../../src/elements/member-list/member-list.filter.js'),
  () => import('../../src/elements/member-list/member-list.layouts.js'),
  () => import('../../src/elements/member-map/outline-pacific.js'),
  () => import('../../src/elements/member-map/outline-atlantic.js'),
  () => import('../../src/embed/chunks.js'),
  () => import('../../src/embed/discover.js'),
  () => import('../../src/embed/framed-link.js'),
  () => import('../../src/embed/later.js'),
  () => import('../../src/embed/placeholder.js'),
];

describe('the index', () => {
  it('registers every element', () => {
    const classes = Object.entries(all).filter(([, value]) => typeof value === 'function' && value.prototype instanceof HTMLElement);
    expect(classes.map(([name]) => name).sort()).to.deep.equal([
      'ApscoBreadcrumb',
      'ApscoContactCard',
      'ApscoForum',
      'ApscoKeyFacts',
      'ApscoLegalNotice',
      'ApscoMemberBadge',
      'ApscoMemberList',
      'ApscoMemberMap',
      'ApscoMilestones',
      'ApscoProgrammes',
      'ApscoSgMessage',
      'ApscoSiteNav',
    ]);
    for (const [name, value] of classes) {
      const tag = name.replace(/[A-Z]/g, (letter, at: number) => `${at ? '-' : ''}${letter.toLowerCase()}`);
      expect(customElements.get(tag), tag).to.equal(value);
    }
  });

  it('has no module that cannot be loaded alone', async () => {
    for (const load of modules) expect(Object.keys(await load()).length).to.be.greaterThan(0);
  });
});
