import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Member, StatusesData } from '../../data/generated/types.js';
import { statusOf } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { fills } from '../../element/status-mark.js';
import { statusName } from '../../element/status-name.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { HEIGHT, type Outline, type Place, project, WIDTH } from './projection.js';

/** Where a name stands beside its marker, by the side it is on: anchor, x and y in em. */
const right = ['start', '0.65em', '0.35em'] as const;
const sides = new Map<string, readonly [anchor: string, x: string, y: string]>(
  Object.entries({
    left: ['end', '-0.65em', '0.35em'],
    above: ['middle', '0em', '-0.75em'],
    // It ends under its marker: the names to the east have no room to spare.
    below: ['end', '0.4em', '1.4em'],
  }),
);

/** The marker of a state at its capital, with its name; nothing where nobody knows the place. */
export function marker(
  locale: Locale,
  { capital, names, status: id }: Member,
  statuses: StatusesData,
  outline: Outline,
  known: Place | undefined,
): SVGTemplateResult | typeof nothing {
  const latitude = capital?.latitude ?? known?.[0];
  const longitude = capital?.longitude ?? known?.[1];
  if (!capital || latitude === undefined || longitude === undefined) return nothing;
  const [x, y] = project(outline, latitude, longitude);
  const [anchor, dx, dy] = sides.get(capital.side ?? known?.[2] ?? '') ?? right;
  const status = statusOf(statuses, id);
  const { text: state, lang } = textOf(names, locale);
  const kind = statusName(locale, status, 1).text;
  const city = textOf(capital.names, locale).text;
  // A list item's own name is passed over where a page is read line by line: that of a picture in it is not.
  return svg`<svg x="${(x / WIDTH) * 100}%" y="${(y / HEIGHT) * 100}%" overflow="visible" role="listitem"><g class="marker" part="marker" role="img" tabindex="0"
    aria-label=${msg(str`${state}: ${kind}, capital ${city}`, { desc: 'Told by screen readers for a marker on the map: state, kind of membership, capital.' })}>
    <circle class="reach" r="0.75em" />
    <svg class="mark" x="-0.36em" y="-0.36em" width="0.72em" height="0.72em" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" /><path class="fill" d=${fills.get(status.mark) ?? ''} /></svg>
    <text class="label" part="label" aria-hidden="true" lang=${lang} text-anchor=${anchor} x=${dx} y=${dy}>${state}</text>
  </g></svg>`;
}
