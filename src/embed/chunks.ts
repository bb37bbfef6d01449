/** What the build made. It fills this in; before it there is nothing to load. */
export interface Chunks {
  /** The folder of the chunks, beside the loader. */
  folder: string;
  /** By tag without its prefix: the datasets it shows, its own first, parted by spaces; and after a slash the chunks that its own imports, at least one. */
  needs: Record<string, string>;
  /** The datasets without a chunk for their texts in each other language, as `forum.tr` is one. */
  alone: string;
}

export const chunks: Chunks = { folder: '', needs: {}, alone: '' };
