import type { TextName } from '../i18n/texts.js';
import { lookRules, type ThemeName, themes } from '../themes.js';
import type { Page } from './layout.js';
import { html, Markup } from './markup.js';
import { say } from './say.js';

/** An element with its name over it, which leads to its page, and what it is written as. */
function piece(name: TextName, attributes: string, fallback: string, { wide = false, caption = '' } = {}): Markup {
  const tag = new Markup(`apsco-${name}`);
  return html`<section class="piece${wide ? ' wide' : ''}">
<p class="caption">${say('a', name, `href="elements/${name}/"`)}${caption && html` <code lang="en" dir="ltr">${caption}</code>`}</p>
<${tag}${new Markup(attributes && ` ${attributes}`)}>${fallback}</${tag}>
</section>
`;
}

const level = 'heading-level="3"';

const badges = html`<section class="piece">
  <p class="caption">${say('a', 'member-badge', 'href="elements/member-badge/"')}</p>
  <div class="badges">
    <apsco-member-badge country="TH" variant="full">Member State of APSCO</apsco-member-badge>
    <div>
      <apsco-member-badge country="PE">Member State of APSCO</apsco-member-badge>
      <apsco-member-badge country="ID">Signatory State of APSCO</apsco-member-badge>
      <apsco-member-badge country="MX">Observer State of APSCO</apsco-member-badge>
    </div>
  </div>
</section> `;

const group = (name: TextName, kind: string, ...pieces: Markup[]): Markup =>
  html`<section class="group ${kind}" aria-labelledby="${name}">
    ${say('h2', name, `id="${name}"`)}
    <div class="pieces">${pieces}</div>
  </section> `;

const looks = (Object.keys(themes) as ThemeName[]).map(
  (look) =>
    html`<section class="piece look-${look}">
      <p class="caption">${say('a', `look-${look}`, 'href="theming/"')}</p>
      <apsco-member-list status="full" heading-level="3">Member States of APSCO</apsco-member-list>
    </section> `,
);

const spoken = (
  [
    ['tr', 'member-list', 'status="signatory observer"'],
    ['fa', 'contact-card', 'fields="telephone email"'],
    ['zh-Hans', 'key-facts', 'facts="founded seat" layout="grid"'],
  ] as const
).map(
  ([lang, name, attributes]) => html`<section class="piece">
<p class="caption"><code dir="ltr" lang="en">lang="${lang}"</code></p>
<${new Markup(`apsco-${name} lang="${lang}" ${attributes}${name === 'key-facts' ? '' : ` ${level}`}`)}></${new Markup(`apsco-${name}`)}>
</section>
`,
);

/** The first page: all twelve elements at work. */
export const gallery = (): Page => ({
  path: '',
  title: 'The facts of the Asia-Pacific Space Cooperation Organization, on any page',
  description:
    'Custom elements with the facts of the Asia-Pacific Space Cooperation Organization: members, contact, milestones, in ten languages, for any page or editor.',
  spoken: { title: 'tagline', description: 'lead' },
  rules: lookRules,
  main: html`<div class="hero">
      ${say('h1', 'tagline')} ${say('p', 'lead', 'class="lead"')}
      <p class="actions">${say('a', 'make', 'class="button" href="builder/"')} <a href="welcome.html" lang="en">apsco.int/welcome</a></p>
    </div>
    ${group(
      'group-members',
      'members',
      piece('key-facts', '', 'APSCO in figures', { wide: true }),
      piece('member-list', level, 'Member States of APSCO'),
      piece('member-map', level, 'Member States of APSCO'),
      badges,
      piece('member-list', 'layout="inline"', 'Member States of APSCO', { caption: 'layout="inline"' }),
      piece('member-list', `layout="grid" filterable ${level}`, 'Member States of APSCO', {
        wide: true,
        caption: 'layout="grid" filterable',
      }),
    )}${group(
      'group-work',
      'work',
      piece('sg-message', `excerpt="2" ${level}`, 'Message from the Secretary-General of APSCO', { wide: true }),
      piece('milestones', `from="2005" to="2015" ${level}`, 'Milestones of APSCO'),
      piece('programmes', level, 'Service networks of APSCO'),
      piece('forum', level, 'First Space Agencies Forum, 2015', { wide: true }),
    )}${group(
      'group-way',
      'way',
      piece('contact-card', level, 'Contact the secretariat of APSCO'),
      piece('site-nav', 'current="secretary-general" base-url="#"', 'Sections of apsco.int'),
      piece('breadcrumb', 'base-url="#"', 'Secretary-General of APSCO', { wide: true }),
      piece('legal-notice', '', 'apsco.int: 2008 APSCO. All rights reserved.', { wide: true }),
    )}${group('group-looks', 'looks', ...looks)}${group('group-languages', 'looks', ...spoken)}`,
});
