/** All that is under test, served: pages by variant and what they show, their scripts, their data. */
import { readJson } from '../../.tools/files.js';
import { takeContent } from './content.js';
import { manyRows, pagesOf } from './pages.js';
import { buildScripts } from './scripts.js';
import { serve } from './server.js';

/** The variants that are ours. */
export const ours = ['one-file', 'reserved', 'preloaded', 'prerendered'];

/** The library's own data with many states instead of ten. */
function manyMembers(/** @type {number} */ rows) {
  const data = readJson('data/members.json');
  const full = data.members.filter((/** @type {any} */ { status }) => status === 'full');
  const others = data.members.filter((/** @type {any} */ { status }) => status !== 'full');
  const many = Array.from({ length: rows - others.length }, (_, index) => {
    const member = full[index % full.length];
    return { ...member, names: { ...member.names, en: `${member.names.en} ${index}` } };
  });
  return { ...data, members: [...many, ...others] };
}

/** @param {import('./chromium.js').Chromium} chromium */
export async function openSite(chromium) {
  const taken = await chromium.withPage((page) => takeContent(page));
  const { scripts, preloads } = await buildScripts(taken);
  const page = pagesOf(taken, preloads);
  const server = await serve((path, query) => {
    if (path === '/page/blank') return '<!doctype html><title>Blank</title>';
    const [, variant] = /^\/page\/([\w-]+)$/.exec(path) ?? [];
    if (variant) return page(variant, JSON.parse(query.get('shown') ?? '{}'));
    if (path !== '/data.json') return scripts.get(path.slice(1));
    const [rows, of] = [Number(query.get('rows')), query.get('of') ?? ''];
    return JSON.stringify(ours.includes(of) ? manyMembers(rows) : manyRows(/** @type {any} */ (taken.contents['en']), rows));
  });
  return {
    ...server,
    /** @param {string} variant @param {import('./pages.js').Shown} [shown] */
    address: (variant, shown = {}) => `${server.origin}/page/${variant}?shown=${encodeURIComponent(JSON.stringify(shown))}`,
  };
}

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */
