import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: { name: string; type?: { text: string } }[];
}

const { url } = import.meta;
const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', url), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};

/** Attributes that any element of a page may have. */
const anywhere = ['lang', 'id', 'class', 'slot'];

/** The attributes of every tag, as the manifest has them. */
export const attributesOf = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [])),
);

/**
 * Checks that a tag and its attributes exist.
 * @throws {UsageError}
 */
export function check(tag: string, attributes: readonly string[]): void {
  const known = attributesOf.get(tag);
  if (!known) throw new UsageError(`<${tag}> is no element of the library. It has ${[...attributesOf.keys()].join(', ')}.`);
  const unknown = attributes.find((name) => !known.includes(name) && !anywhere.includes(name));
  if (unknown !== undefined) throw new UsageError(`<${tag}> has no attribute "${unknown}". It has ${[...known, ...anywhere].join(', ')}.`);
}
