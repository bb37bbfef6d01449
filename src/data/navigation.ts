import type { NavigationData, Page, Section } from './generated/types.js';

/** The pages from the start of the site to the one with an id; undefined where there is none. */
export function trailTo({ trail, sections }: NavigationData, id: string): Page[] | undefined {
  const start = trail.findIndex((page) => page.id === id);
  if (start >= 0) return trail.slice(0, start + 1);
  for (const section of sections) {
    if (section.id === id) return [...trail, section];
    const child = section.children?.find((page) => page.id === id);
    if (child) return [...trail, section, child];
  }
  return undefined;
}

/** Whether a section is, or holds, the page with an id. */
export const holds = (section: Section, id: string | undefined): boolean =>
  section.id === id || !!section.children?.some((page) => page.id === id);
