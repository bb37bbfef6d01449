import { locales } from '../i18n/locales.js';
import { attributes, tags } from './tags.js';

/** An element as an address or a placeholder asks for it. */
export interface Placement {
  /** Its tag, without the prefix. */
  name: string;
  attributes: Record<string, string>;
}

/** One step of a path as an attribute, decoded: `status-full`, `fields-telephone email`, `filterable`. The longest name that fits is meant. */
function readStep(step: string): [string, string] | undefined {
  const name = attributes.find((each) => step === each || step.startsWith(`${each}-`));
  return name === undefined ? undefined : [name, step.slice(name.length + 1)];
}

/**
 * What an address under a base asks for: `embed/member-list/status-full/tr/` is a Turkish list of the full members.
 * Undefined for any other address.
 */
export function readAddress(address: string, base: string): Placement | undefined {
  const start = `${base}embed/`;
  if (!address.startsWith(start)) return undefined;
  const path = address.slice(start.length).replace(/[?#].*/, '');
  try {
    const [name = '', ...steps] = path
      .split('/')
      .filter(Boolean)
      .map((step) => decodeURIComponent(step.replaceAll('.', ' ')));
    if (!tags.includes(name)) return undefined;
    const read = steps.map((step) => {
      const locale = locales.find((each) => each.toLowerCase() === step.toLowerCase());
      return locale ? (['lang', locale] as const) : readStep(step);
    });
    return read.includes(undefined) ? undefined : { name, attributes: Object.fromEntries(read as [string, string][]) };
  } catch {
    // An address that is not one at all.
    return undefined;
  }
}

/** The path of an element's page under a base, in the form that `readAddress` reads. */
export const pathOf = ({ name, attributes: { lang = 'en', ...others } }: Placement): string =>
  [
    'embed',
    name,
    ...Object.entries(others).map(
      ([attribute, value]) => attribute + (value && `-${encodeURIComponent(value).replaceAll('.', '%2E').replaceAll('%20', '.')}`),
    ),
    lang,
    '',
  ].join('/');
