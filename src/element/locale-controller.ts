import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { hosts, settings } from '../data/settings.js';
import { languageOf, watchLanguage } from '../i18n/language-of.js';
import { type Locale, negotiate } from '../i18n/locales.js';
import { hasLocale, loadLocale } from '../i18n/msg.js';
import { remotePart } from './data-source.js';
import type { LazyHost } from './lazy.js';

/** Which language an element speaks, following `lang` wherever it changes, and the settings of the page. */
export class LocaleController implements ReactiveController {
  /** Whether the wanted language could not be loaded, so that English is shown. */
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement & LazyHost;
  readonly #sources: Parameters<typeof hasLocale>[1];
  #wanted: Locale | undefined;
  #shown: Locale | undefined;
  #stop!: () => void;

  /** @param sources what the element shows, in whatever language */
  constructor(host: ReactiveControllerHost & HTMLElement & LazyHost, sources: Parameters<typeof hasLocale>[1]) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  /** The language to render in; undefined until its first one is loaded. */
  get locale(): Locale | undefined {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's Node build says true
    return isServer ? negotiate(this.#host.getAttribute('lang') ?? '') : this.#shown;
  }

  hostConnected(): void {
    hosts.add(this.#host);
    this.#stop = watchLanguage(this.#host, () => {
      this.hostUpdate();
    });
    this.hostUpdate();
    // Whatever else changed while it was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    this.#stop();
  }

  /** Tries a language that could not be loaded once more. */
  async reload(): Promise<void> {
    if (this.failed) await this.#load(this.#wanted as Locale);
  }

  /** Looks which language is wanted now. */
  hostUpdate(): void {
    const wanted = negotiate(languageOf(this.#host) || settings.lang);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (hasLocale(wanted, this.#sources)) this.#show(wanted);
    else void this.#load(wanted);
  }

  async #load(wanted: Locale): Promise<void> {
    // The visitor may have gone on to another language meanwhile: the last one wins.
    try {
      await loadLocale(wanted, this.#sources);
      if (wanted === this.#wanted) this.#show(wanted);
    } catch (error) {
      if (wanted !== this.#wanted) return;
      this.#host.warn(`could not load ${wanted}`);
      void remotePart.load().then(() => remotePart.value?.tellFailure(this.#host, error));
      this.#show('en', true);
    }
  }

  #show(locale: Locale, failed = false): void {
    this.#shown = locale;
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
