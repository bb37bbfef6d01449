import type { ApscoElement } from './apsco-element.js';

/** The value of an attribute if it is one of those allowed; else the first of them, with one warning. */
export function oneOf<T extends string>(
  host: ApscoElement,
  name: string,
  value: string | number | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (!value) return allowed[0];
  const found = allowed.find((each) => each === String(value));
  if (found) return found;
  host.warn(`${name}="${value}" is not one of ${allowed.join(', ')}`);
  return allowed[0];
}

/** Several values parted by spaces or commas; those not allowed are left out with one warning. All of them when none is left. */
export function someOf<T extends string>(
  host: ApscoElement,
  name: string,
  value: string | readonly string[] | undefined,
  allowed: readonly T[],
): readonly T[] {
  const words = String(value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = words.filter((word): word is T => (allowed as readonly string[]).includes(word));
  if (known.length < words.length) {
    host.warn(`${name}="${String(value)}" may hold only ${allowed.join(', ')}`);
  }
  return known.length ? known : allowed;
}
