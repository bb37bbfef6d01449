/** The address of a data file in a folder. */
export const fileIn = (base: string | URL, name: string): string => `${String(base).replace(/\/$/, '')}/${name}.json`;

/** An address as the page means it; undefined where it is not one of http(s). */
export function httpAddress(address: string): string | undefined {
  try {
    const { href, protocol } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
