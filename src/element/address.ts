import type { ApscoElement } from './apsco-element.js';

/** An address as a link may have it: of http(s), or a path of the page's own site. Anything else is left out, with one warning. */
export function webAddress(host: ApscoElement, address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    if (/^https?:$/.test(new URL(address, 'https://page.invalid').protocol)) return address;
  } catch {
    // Told below.
  }
  host.warn(`"${address}" is not an address of http(s)`);
  return undefined;
}

/** The address of a page: its own, a path of it under the base; else its id after the base; undefined where there is neither. */
export function pageAddress(host: ApscoElement, { id, href }: { id: string; href?: string }, base = ''): string | undefined {
  if (href === undefined) return webAddress(host, base && base + id);
  const path = base.endsWith('/') ? href.replace(/^\//, '') : href;
  return webAddress(host, href.startsWith('https:') ? href : base + path);
}
