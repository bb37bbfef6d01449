/** Copies of data/ for the tests in Node, to be damaged at will. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder an editor works in. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * Runs a test on a copy of data/, and removes the copy.
 * @template T
 * @param {(copy: {folder: string, edit: (file: string, change: (content: any) => void) => void, damage: (file: string, change: (bytes: Buffer) => Buffer) => void}) => T | Promise<T>} use
 */
export async function onCopy(use) {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(dataFolder, folder, { recursive: true });
  /** @type {(file: string, change: (bytes: Buffer) => Buffer) => void} */
  const damage = (file, change) => {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file))));
  };
  try {
    return await use({
      folder,
      damage,
      edit: (file, change) => {
        damage(file, (bytes) => {
          const content = JSON.parse(bytes.toString());
          change(content);
          return Buffer.from(JSON.stringify(content, null, 2));
        });
      },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
