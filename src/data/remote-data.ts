import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fileIn, httpAddress } from './address.js';
import type { DataFile, Dataset } from './dataset.js';
import { ApscoErrorEvent, ApscoLoadEvent } from './events.js';
import { toLoadError } from './fetch-json.js';
import { type Outcome, ours, Resource, validated } from './resource.js';
import { settings } from './settings.js';

/** What a controller needs of its element. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  data: unknown;
  /** One console line that names the tag. */
  warn(message: string): void;
}

/** What was given last: elements that are given the same show one copy, checked once. */
let last: { dataset: unknown; text: string; data: Promise<unknown> } | undefined;

function copied<T extends DataFile>(dataset: Dataset<T>, text: string): Promise<T> {
  if (last?.dataset !== dataset || last.text !== text) {
    last = { dataset, text, data: validated(dataset, JSON.parse(text)) };
    // What failed may be tried again: its check may not have been loaded.
    last.data.catch(() => (last = undefined));
  }
  return last.data as Promise<T>;
}

/**
 * Follows what `src`, the site-wide base or `data` bring for one dataset of an element. Loaded only where one of them is
 * set: bundled data needs none of it.
 */
export class RemoteData<T extends DataFile> implements ReactiveController {
  /** The last good data; undefined for the bundled snapshot. */
  value: T | undefined;
  /** Whether the last load failed, so that what is shown may be out of date. */
  failed = false;
  /** Whether the first answer is there, good or bad. */
  settled = false;
  /** Address the data comes from; undefined where none does. */
  url: string | undefined;

  readonly #host: DataHost;
  readonly #dataset: Dataset<T>;
  readonly #own: boolean;
  #given: unknown;
  #from: string | undefined;
  #resource: Resource<T> | undefined;
  #leave: (() => void) | undefined;

  /**
   * @param own whether the element's `src` and `data` are about this dataset
   */
  constructor(host: DataHost, dataset: Dataset<T>, own: boolean) {
    this.#host = host;
    this.#dataset = dataset;
    this.#own = own;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects at once: only what stays away is torn down.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Requests the address once more. */
  async reload(): Promise<void> {
    await this.#resource?.load();
  }

  /** Data set by a script says what to show: then nothing is fetched. */
  #address(): string | undefined {
    const { src, data } = this.#host;
    if (this.#own && data) return undefined;
    const given = this.#own && src ? src : settings.dataBase && fileIn(settings.dataBase, this.#dataset.name);
    if (!given) return undefined;
    const address = httpAddress(given);
    if (address) return address;
    this.#host.warn(`cannot load from "${given}": not an http(s) address`);
    this.settled = true;
    return undefined;
  }

  #follow(): void {
    if (this.#own && this.#host.data !== this.#given) {
      this.#given = this.#host.data;
      this.settled = false;
      if (this.#given) void this.#take(this.#given);
      else {
        this.value = undefined;
        this.failed = false;
      }
    }
    const url = this.#address();
    if (url === this.url && (!url || this.#leave)) return;
    this.#stop();
    this.failed = false;
    this.settled = !url;
    if (!url && !this.#given) this.value = undefined;
    this.url = url;
    if (!url) return;
    this.#resource = Resource.at(this.#dataset, url);
    this.#leave = this.#resource.listen((outcome) => {
      this.#receive(outcome, url);
    });
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#resource = undefined;
  }

  async #take(given: unknown): Promise<void> {
    let outcome: Outcome<T>;
    try {
      // A copy, so that nothing changes after the check; not a clone, since the state of Vue and Svelte is proxies, which have none.
      outcome = {
        data: await (ours.has(given as object) ? validated(this.#dataset, given) : copied(this.#dataset, JSON.stringify(given))),
      };
    } catch (error) {
      outcome = { error: toLoadError(error) };
    }
    if (given === this.#given) this.#receive(outcome, '');
  }

  #receive(outcome: Outcome<T>, src: string): void {
    let event: Event;
    if ('data' in outcome) {
      const { updated } = outcome.data;
      const applied = !src || updated >= this.#dataset.bundled.updated;
      // What is too old from a new address leaves the bundled data, not what another address had brought.
      if (applied) this.value = outcome.data;
      else if (this.#from !== src) this.value = undefined;
      this.#from = src;
      event = new ApscoLoadEvent(src, updated, applied);
    } else {
      const { code, message } = outcome.error;
      this.#host.warn(`could not load ${src || 'the given data'}: ${code}, ${message}; showing what it has`);
      event = new ApscoErrorEvent(code, src, message);
    }
    this.failed = 'error' in outcome;
    this.settled = true;
    this.#host.requestUpdate();
    // Later, since this may run in the middle of an update of the element.
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }
}
