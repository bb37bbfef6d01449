import type { ApscoElement } from './apsco-element.js';

/** The value of an attribute if it is one of those allowed; else the first of them, with one warning. */
export function oneOf<T extends string>(
  host: ApscoElement,
  name: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (!value) return allowed[0];
  if ((allowed as readonly string[]).includes(value)) return value as T;
  host.warn(`${name}="${value}" is not one of ${allowed.join(', ')}; using ${allowed[0]}`);
  return allowed[0];
}

/** Several values parted by spaces or commas; those not allowed are left out with one warning. All of them when none is left. */
export function someOf<T extends string>(
  host: ApscoElement,
  name: string,
  value: string | null | undefined,
  allowed: readonly T[],
): readonly T[] {
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const known = words.filter((word): word is T => (allowed as readonly string[]).includes(word));
  if (known.length < words.length) {
    host.warn(`${name}="${value}" may hold only ${allowed.join(', ')}`);
  }
  return known.length ? known : allowed;
}
