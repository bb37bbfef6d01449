import { builder } from './builder.js';
import { dataCheck } from './data-check.js';
import { elementPage } from './element.js';
import { gallery } from './gallery.js';
import { layout } from './layout.js';
import { elements } from './manifest.js';
import { texts } from './prose.js';
import { theming } from './theming.js';

/**
 * Every page that is made here, by its path.
 * @param bytes what an element weighs, where that is known
 */
export function pages(bytes: Readonly<Record<string, number>> = {}): Map<string, string> {
  const all = elements();
  return new Map(
    [gallery(), ...all.map((element) => elementPage(element, all, bytes[element.name])), builder(), theming(), dataCheck(), ...texts()].map(
      (page) => [`${page.path}index.html`, layout(page)],
    ),
  );
}
