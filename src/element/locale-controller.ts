import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageOf, watchLanguage } from '../i18n/language-of.js';
import { type Locale, negotiate } from '../i18n/locales.js';
import { hasLocale, loadLocale } from '../i18n/msg.js';

/** Which language an element speaks, following `lang` wherever it changes. */
export class LocaleController implements ReactiveController {
  /** Whether the wanted language could not be loaded, so that English is shown. */
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sources: Parameters<typeof hasLocale>[1];
  readonly #onFail: (locale: Locale, error: unknown) => void;
  #wanted: Locale | undefined;
  #shown: Locale | undefined;
  #stop: (() => void) | undefined;

  /** @param sources what the element shows, in whatever language */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    sources: Parameters<typeof hasLocale>[1],
    onFail: (locale: Locale, error: unknown) => void,
  ) {
    this.#host = host;
    this.#sources = sources;
    this.#onFail = onFail;
    host.addController(this);
  }

  /** The language to render in; undefined until its first one is loaded. */
  get locale(): Locale | undefined {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's Node build says true
    return isServer ? negotiate(this.#host.getAttribute('lang') ?? '') : this.#shown;
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, () => {
      this.#follow();
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Tries a language that could not be loaded once more. */
  async reload(): Promise<void> {
    if (this.failed && this.#wanted) await this.#load(this.#wanted);
  }

  #follow(): void {
    const wanted = negotiate(languageOf(this.#host));
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (hasLocale(wanted, this.#sources)) this.#show(wanted, false);
    else void this.#load(wanted);
  }

  async #load(wanted: Locale): Promise<void> {
    // The visitor may have gone on to another language meanwhile: the last one wins.
    try {
      await loadLocale(wanted, this.#sources);
      if (wanted === this.#wanted) this.#show(wanted, false);
    } catch (error) {
      if (wanted !== this.#wanted) return;
      this.#onFail(wanted, error);
      this.#show('en', true);
    }
  }

  #show(locale: Locale, failed: boolean): void {
    this.#shown = locale;
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
