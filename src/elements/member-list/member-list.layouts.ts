import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../data/generated/types.js';
import { agencyAt, groupMembers, statusOf } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { styling } from '../../element/sheets.js';
import { statusMark } from '../../element/status-mark.js';
import { statusName } from '../../element/status-name.js';
import { latin, links, spoken } from '../../element/text.js';
import { joinList } from '../../i18n/format.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { layoutStyles } from './member-list.layouts.styles.js';
import { agency, agencyLabel, capital, capitalLabel, flag, name, type View } from './parts.js';

function statusLabel({ locale, statuses }: View, { status }: Member): TemplateResult {
  const known = statusOf(statuses, status);
  return html`<span class="status-label" part="status-label"
    >${statusMark(known.mark)}<span>${spoken(statusName(locale, known, 1), locale)}</span></span
  >`;
}

const capitalCell = ({ locale }: View, { capital }: Member): unknown =>
  capital && html`<span class="muted" part="capital">${spoken(textOf(capital.names, locale), locale)}</span>`;

/** A column has room for more than the acronym. */
function agencyCell({ locale, asOf, target }: View, member: Member): unknown {
  const agency = agencyAt(member, asOf);
  if (!agency) return nothing;
  const { acronym, names, website } = agency;
  const name = spoken(textOf(names, locale), locale);
  // A space by itself is lost to screen readers: one before a bracket is not.
  const text = acronym ? [name, ' (', latin(acronym), ')'] : name;
  return html`<span class="muted" part="agency">${website ? links.outward(website, target, text) : text}</span>`;
}

/** A card a state. */
export function grid(view: View, rows: Member[]): TemplateResult {
  styling.add(view.host, [layoutStyles]);
  return html`<ul class="grid" role="list">
    ${rows.map(
      (member) =>
        html`<li class="card" part="card">
          ${flag(view, member)}
          <div class="strong">${name(view, member)}</div>
          <div>${capital(view, member)}</div>
          <div>${agency(view, member)}</div>
          ${statusLabel(view, member)}
        </li>`,
    )}
  </ul>`;
}

/** A row a state. The roles are the elements' own: some browsers drop them when a narrow table is laid out as blocks. */
export function table(view: View, rows: Member[], title: string): TemplateResult {
  styling.add(view.host, [layoutStyles]);
  const heads = [
    msg('Country', { desc: 'Head of the column with the names of states.' }),
    msg('Status', { desc: 'Head of the column with the kind of membership.' }),
    capitalLabel(),
    agencyLabel(),
  ];
  return html`<table part="table" role="table">
    <caption class="hidden">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th class="small" part="cell" role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (member) =>
          html`<tr part="row" role="row">
            <th part="cell" role="rowheader" scope="row"><span class="lead">${flag(view, member)}${name(view, member)}</span></th>
            <td part="cell" role="cell">${statusLabel(view, member)}</td>
            <td part="cell" role="cell">${capitalCell(view, member)}</td>
            <td part="cell" role="cell">${agencyCell(view, member)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A sentence a status. */
export function inline(view: View, rows: Member[]): (TemplateResult | string)[] {
  styling.add(view.host, [layoutStyles]);
  return groupMembers(rows, view.statuses).flatMap(({ status, members }) => {
    const states = members.map((member) => html`<span class="item" part="row">${flag(view, member)}${name(view, member)}</span>`);
    const sentence = weave(
      (status, states) => msg(str`${status}: ${states}.`, { desc: 'A kind of membership, and the list of the states that have it.' }),
      spoken(statusName(view.locale, status, members.length), view.locale),
      joinList(view.locale, states),
    );
    // White space at the end of a template would be minified away.
    return [html`<span part="group">${sentence}</span>`, ' '];
  });
}
