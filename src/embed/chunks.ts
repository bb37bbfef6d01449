// What the build made. It fills this in; before it there is nothing to load.

/** The folder of the chunks, beside the loader. */
export const folder = '';

/** By tag without its prefix: the datasets it shows, its own first, parted by spaces; and after a slash the chunks that its own imports, at least one. */
export const needs: Record<string, string> = {};

/** The datasets without a chunk for their texts in each other language, as `forum.tr` is one. */
export const alone = '';
