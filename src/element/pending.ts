import type { DataFile } from '../data/dataset.js';
import type { DataSource } from './data-source.js';

/** Whether data is on its way from elsewhere: what the bundled data lacks may come with it. */
export const pending = <T extends DataFile>({ wanted, failed, remote }: DataSource<T>): boolean => wanted && !failed && !remote?.settled;
