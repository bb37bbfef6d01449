import type { ApscoElement } from '../../src/element/apsco-element.js';

/** An element as far as functions need one that only warn: what it says is kept. */
export function hostThatWarns(): { host: ApscoElement; said: string[] } {
  const said: string[] = [];
  return { said, host: { warn: (message: string) => void said.push(message) } as unknown as ApscoElement };
}
