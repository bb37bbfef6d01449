import type { DataFile, Dataset } from './dataset.js';
import { fetchJson, LoadError, toLoadError } from './fetch-json.js';
import { settings } from './settings.js';

/** How a load ended. */
export type Outcome<T> = { data: T } | { error: LoadError };

/** Data that has passed its check and that no script of the page holds: the map hands it on to its list, which need not copy it. */
export const ours = new WeakSet<object>();

/** Checks data against the schema of its dataset. @throws {LoadError} */
export async function validated<T extends DataFile>(dataset: Dataset<T>, data: unknown): Promise<T> {
  const { validate } = await dataset.validator().catch((error: unknown) => {
    throw new LoadError('network', String(error));
  });
  if (validate(data)) {
    ours.add(data as T);
    return data as T;
  }
  throw new LoadError('invalid', `not of the published schema at ${validate.errors?.[0]?.instancePath ?? ''}/`);
}

/** One address, requested once for all who listen; dropped, its request aborted, when the last one leaves. */
export class Resource<T extends DataFile> {
  static readonly #all = new Map<string, Resource<DataFile>>();

  /** The one resource of a dataset at an address. */
  static at<T extends DataFile>(dataset: Dataset<T>, url: string): Resource<T> {
    const key = `${dataset.name} ${url}`;
    let resource = Resource.#all.get(key) as Resource<T> | undefined;
    if (!resource) {
      resource = new Resource(dataset, url, key);
      Resource.#all.set(key, resource as unknown as Resource<DataFile>);
    }
    return resource;
  }

  readonly #listeners = new Set<(outcome: Outcome<T>) => void>();
  #request: AbortController | undefined;
  #loading: Promise<void> | undefined;
  #outcome: Outcome<T> | undefined;

  private constructor(
    private readonly dataset: Dataset<T>,
    readonly url: string,
    private readonly key: string,
  ) {}

  /** Hears of every outcome, at once if there is one already. @returns what ends it */
  listen(listener: (outcome: Outcome<T>) => void): () => void {
    this.#listeners.add(listener);
    if (this.#outcome) listener(this.#outcome);
    else void this.load();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#request?.abort();
      Resource.#all.delete(this.key);
    };
  }

  /** Requests the address; those who ask while a request runs share it. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  async #load(): Promise<void> {
    const request = (this.#request = new AbortController());
    let outcome: Outcome<T>;
    try {
      outcome = { data: await validated(this.dataset, await fetchJson(this.url, request.signal, settings.timeout)) };
    } catch (error) {
      outcome = { error: toLoadError(error) };
    }
    if (request.signal.aborted) return;
    this.#outcome = outcome;
    for (const listener of this.#listeners) listener(outcome);
  }
}
