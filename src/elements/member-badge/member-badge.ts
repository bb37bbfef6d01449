import { html, type TemplateResult } from 'lit';
import { members } from '../../data/datasets/members.js';
import { organization } from '../../data/datasets/organization.js';
import { statuses } from '../../data/datasets/statuses.js';
import { codes } from '../../data/generated/codes.js';
import type { Member } from '../../data/generated/types.js';
import { statusOf } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { webAddress } from '../../element/address.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { drawings, flagBox } from '../../element/flag.js';
import { markStyles } from '../../element/mark.styles.js';
import { pending } from '../../element/pending.js';
import { statusMark } from '../../element/status-mark.js';
import { statusName } from '../../element/status-name.js';
import { latin, type LinkTarget, linkTargets, links, spoken } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { memberBadgeStyles } from './member-badge.styles.js';

const variants = ['compact', 'full'] as const;

/** The state of an ISO 3166-1 code of two or three letters, in any case. */
export function memberOf(members: readonly Member[], country: string | undefined): Member | undefined {
  const code = country?.trim().toUpperCase() ?? '';
  return members.find((member) => member.code === code || member.alpha3 === code || member.code === codes[code]);
}

/**
 * The membership of one state, for the site of its agency: a mark and one sentence, or a card with the flag.
 *
 * @summary One state's membership.
 * @since 0.1.0
 * @status stable
 * @accessibility The flag and the mark are not read. Compact, it tells screen readers the name of the state too; with `href` all of it is one link.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when the state is none of the data. Default: "No results".
 * @csspart badge - The whole badge.
 * @csspart flag - The flag.
 * @csspart name - The name of the state.
 * @csspart mark - The mark of its status: disc, half disc, ring, or ring with a point.
 * @csspart status-label - Its status.
 * @csspart organisation - The organization's name.
 * @csspart link - The link around the badge's words.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Mark, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Edge and hairline.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of controls.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices, of a link under the pointer.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of the name.
 * @cssprop [--apsco-heading-weight=600] - Weight of the name.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - The state is none of the data.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoMemberBadge extends ApscoElement {
  static override styles = [elementStyles, markStyles, memberBadgeStyles];

  static override properties = {
    country: {},
    variant: {},
    href: {},
    linkTarget: { attribute: 'link-target' },
  };

  /** ISO 3166-1 code of the state, two or three letters in any case: `TH`, `tha`. An unknown one warns. Default: none. */
  declare country: string | undefined;

  /** `compact`: mark and one sentence; `full`: with flag, name and organization. Default: `compact`. */
  declare variant: (typeof variants)[number] | undefined;

  /** Address the badge leads to, of http(s). Default: none. */
  declare href: string | undefined;

  /** Where the link opens: `_self`, `_blank`, `_parent` or `_top`. Default: `_self`. */
  declare linkTarget: LinkTarget | undefined;

  readonly #members = this.use(members, true);
  readonly #statuses = this.use(statuses);
  readonly #organization = this.use(organization);

  /** A state that the bundled data lacks may come. */
  protected override get waiting(): boolean {
    return super.waiting || (pending(this.#members) && !this.#member);
  }

  get #member(): Member | undefined {
    return memberOf(this.#members.value.members, this.country);
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const member = this.#member;
    if (!member) {
      if (!pending(this.#members)) this.warn(`country="${this.country ?? ''}" is no state of the data`);
      return this.renderEmpty();
    }
    const full = oneOf(this, 'variant', this.variant, variants) === 'full';
    const status = statusOf(this.#statuses.value, member.status);
    const { acronym, names } = this.#organization.value;
    const name = spoken(textOf(member.names, locale), locale);
    const label = spoken(statusName(locale, status, 1), locale);
    if (full) {
      return html`<div class="badge full" part="badge">
        <div class="top">
          ${flagBox(drawings.for(this), member.code)}
          <div>
            <p class="name" part="name">${name}</p>
            <p class="state" part="status-label">${statusMark(status.mark)}<span>${label}</span></p>
          </div>
        </div>
        <p class="organisation" part="organisation">${this.#linked(html`${spoken(textOf(names, locale), locale)} (${latin(acronym)})`)}</p>
      </div>`;
    }
    const sentence = weave(
      (status) => msg(str`${status} of APSCO`, { desc: 'Badge of a state; the placeholder is its kind of membership, in the nominative.' }),
      label,
    );
    return html`<p class="badge" part="badge">
      ${statusMark(status.mark)}<span part="status-label"
        >${this.#linked(html`<span class="hidden" part="name">${name}: </span>${sentence}`)}</span
      >
    </p>`;
  }

  #linked(content: TemplateResult): unknown {
    const address = webAddress(this, this.href);
    return address ? links.outward(address, oneOf(this, 'link-target', this.linkTarget, linkTargets), content) : content;
  }
}
