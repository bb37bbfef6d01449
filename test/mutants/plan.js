/** Where a change outside functions changes what is said or offered, not what is done: a test could only repeat it. */
export const tables = ['src/prerender/variants.ts', 'demo/themes.ts', 'demo/targets.ts'];

/**
 * The pure parts of the library and of its site, and the tests that must notice when one of them changes.
 * Of the class file of an element, what stands before the class.
 * @type {{files: string[], tests: string[]}[]}
 */
export const plan = [
  { files: ['src/data/members.ts', 'src/data/text-of.ts'], tests: ['test/data/members.test.ts'] },
  { files: ['src/data/names.ts'], tests: ['test/data/names.test.ts'] },
  { files: ['src/data/navigation.ts'], tests: ['test/data/navigation.test.ts'] },
  { files: ['src/data/address.ts'], tests: ['test/data/address.test.ts'] },
  { files: ['src/data/on-page.ts'], tests: ['test/data/on-page.test.ts', 'test/data/fetch-json.test.ts'] },
  { files: ['src/data/fetch-json.ts'], tests: ['test/data/fetch-json.test.ts'] },
  { files: ['src/data/resource.ts'], tests: ['test/data/resource.test.ts', 'test/data/remote.test.ts'] },
  { files: ['src/i18n/format.ts', 'src/i18n/weave.ts'], tests: ['test/i18n/format.test.ts'] },
  { files: ['src/i18n/locales.ts'], tests: ['test/i18n/locales.test.ts'] },
  { files: ['src/i18n/language-of.ts'], tests: ['test/i18n/language-of.test.ts'] },
  { files: ['src/embed/address.ts'], tests: ['test/embed/address.test.ts'] },
  { files: ['src/embed/snippets.ts'], tests: ['test/embed/snippets.test.ts'] },
  { files: ['src/embed/messages.ts'], tests: ['test/embed/messages.test.ts'] },
  { files: ['src/element/attributes.ts'], tests: ['test/element/attributes.test.ts'] },
  { files: ['src/element/copy.ts'], tests: ['test/element/copy.test.ts'] },
  { files: ['src/element/sheets.ts'], tests: ['test/element/sheets.test.ts'] },
  { files: ['src/element/address.ts'], tests: ['test/element/address.test.ts'] },
  { files: ['src/element/heading.ts'], tests: ['test/element/heading.test.ts'] },
  { files: ['src/element/text.ts'], tests: ['test/element/text.test.ts'] },
  { files: ['src/element/status-name.ts', 'src/element/status-mark.ts'], tests: ['test/element/status.test.ts'] },
  { files: ['src/element/origin.ts'], tests: ['test/element/origin.test.ts'] },
  { files: ['src/element/page-link.ts'], tests: ['test/element/page-link.test.ts'] },
  { files: ['src/prerender/variants.ts'], tests: ['test/prerender/variants.test.ts'] },
  { files: ['src/embed/escape.ts'], tests: ['test/embed/escape.test.ts'] },
  { files: ['src/prerender/organization-ld.ts'], tests: ['test/prerender/organization-ld.test.ts'] },
  {
    files: ['src/elements/contact-card/contact-card.vcard.ts'],
    tests: ['test/elements/contact-card/vcard.test.ts', 'test/elements/contact-card/contact-card.test.ts'],
  },
  { files: ['src/elements/contact-card/contact-card.ts'], tests: ['test/elements/contact-card/contact-card.test.ts'] },
  { files: ['src/elements/member-badge/member-badge.ts'], tests: ['test/elements/member-badge/member-badge.test.ts'] },
  { files: ['src/elements/sg-message/sg-message.ts'], tests: ['test/elements/sg-message/sg-message.test.ts'] },
  { files: ['src/elements/member-list/member-list.filter.ts'], tests: ['test/elements/member-list/filter.test.ts'] },
  { files: ['src/elements/member-list/fold.ts'], tests: ['test/elements/member-list/filter.test.ts'] },
  { files: ['src/elements/member-map/projection.ts'], tests: ['test/elements/member-map/projection.test.ts'] },
  { files: ['src/elements/member-map/marker.ts'], tests: ['test/elements/member-map/marker.test.ts'] },
  { files: ['src/elements/milestones/milestones.ts'], tests: ['test/elements/milestones/milestones.test.ts'] },
  { files: ['src/elements/sg-message/excerpt.ts'], tests: ['test/elements/sg-message/sg-message.test.ts'] },
  { files: ['demo/contrast.ts'], tests: ['test/demo/contrast.test.ts'] },
  { files: ['demo/themes.ts'], tests: ['test/demo/themes.test.ts'] },
  { files: ['demo/targets.ts'], tests: ['test/demo/targets.test.ts'] },
];
