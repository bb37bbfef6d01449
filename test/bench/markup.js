/** The one markup of the job, as strings: the static page is made of it, the hand-written element writes it, the others are compared with it. */

/** @typedef {import('./shown.js').Content} Content */
/** @typedef {import('./shown.js').Member} Member */

/** @param {string} text */
export const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** @param {Member['agency']} agency */
function agencyText({ text, lang, dir }) {
  if (!lang && !dir) return escape(text);
  return `<bdi${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}>${escape(text)}</bdi>`;
}

/**
 * @param {Member} member
 * @param {Content['list']['labels']} labels
 * @param {Record<string, string>} flags
 */
function row({ code, name, capital, agency }, labels, flags) {
  const text = agencyText(agency);
  const link = agency.href ? `<a part="link" href="${escape(agency.href)}" target="_self" rel="noopener">${text}</a>` : text;
  return `<li class="row" part="row"><span class="flag" part="flag" aria-hidden="true">${flags[code] ?? ''}</span><span class="who"><span part="name">${escape(name)}</span> <span class="agency muted" part="agency"><span class="hidden">${labels.agency}</span>${link}</span></span><span class="capital muted" part="capital"><span class="hidden">${labels.capital}</span>${escape(capital)}</span></li>`;
}

/** @type {Record<import('./shown.js').Kind, (content: Content, flags: Record<string, string>) => string>} */
export const markup = {
  list: ({ list }, flags) =>
    `<h2 class="title" part="title">${escape(list.title)}</h2><div class="groups">${list.groups
      .map(
        ({ mark, status, count, members }) =>
          `<div class="${members.length > 1 ? 'group' : 'group one'}" part="group"><h3 class="group-heading" part="group-heading">${mark}<span>${escape(status)}</span><span class="count muted" part="count">${count}</span></h3><ul class="rows" role="list">${members.map((member) => row(member, list.labels, flags)).join('')}</ul></div>`,
      )
      .join('')}</div>${list.origin}`,
  card: ({ card }) =>
    `<h2 class="title" part="title">${escape(card.title)}</h2><address class="fields">${card.fields
      .map(
        ({ icon, label, value }) =>
          `<div class="field" part="field"><span class="sign">${icon}</span><div><div class="muted" part="label">${escape(label)}</div><div class="value" part="value">${value}</div></div></div>`,
      )
      .join('')}</address>${card.actions}`,
};

/** @param {string} lang @param {string} inside */
export const rooted = (lang, inside) => `<div class="root" lang="${lang}" dir="ltr">${inside}</div>`;
