import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DataFile, Dataset } from '../data/dataset.js';
import { directionOf, type Locale } from '../i18n/locales.js';
import { msg, withLocale } from '../i18n/msg.js';
import { version } from '../version.js';
import { DataSource, remotePart } from './data-source.js';
import { elementStyles } from './element.styles.js';
import { Lazy } from './lazy.js';
import { LocaleController } from './locale-controller.js';
import { styling } from './sheets.js';

// So that whoever imports a tag is told the types of its events.
export type { ApscoErrorEvent, ApscoLoadEvent } from '../data/events.js';

/** For elements whose content came with the page. */
const takeOver = new Lazy(() => import('./take-over.js'));

/** Console lines already written, each only once a page. */
const said = new Set<string>();

/** The common ground of every element: its language, its data, its states. */
export abstract class ApscoElement extends LitElement {
  /** Version of the library this class is from. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = elementStyles;

  static override properties: PropertyDeclarations = { src: {}, data: { attribute: false } };

  /**
   * Address of a JSON file to show instead of the bundled data, of the schema published with it. The bundled data is shown until it arrives.
   * An address that is not http(s) is ignored with a warning. Default: none.
   * @attr
   */
  declare src: string | undefined;

  /** Data to show instead of the bundled, checked before it is shown; property only. Default: none. */
  declare data: unknown;

  readonly #internals = this.attachInternals();
  readonly #sources: DataSource<DataFile>[] = [];
  readonly #language = new LocaleController(this, this.#sources);

  #empty = false;
  #painted = false;

  /** Whether a part that the content asked for is not there yet. @internal */
  declare lacking?: boolean;

  /**
   * The language the element speaks now; undefined until it is loaded.
   * @internal
   */
  get locale(): Locale | undefined {
    return this.#language.locale;
  }

  /** Loads data that came from an address, and a language that failed, once more. Resolves when that is done; never rejects. */
  async reload(): Promise<void> {
    if (this.waiting) await remotePart.load();
    await this.updateComplete;
    await Promise.all([this.#language.reload(), ...this.#sources.map(({ remote }) => remote?.reload())]);
  }

  /** One console line that names the tag. @internal */
  warn(message: string): void {
    const line = `<${this.localName}> ${message}`;
    if (said.size < said.add(line).size) console.warn(line);
  }

  /** Content in a language, rendered with every `msg()` answered in it. */
  protected abstract renderContent(locale: Locale): unknown;

  /** What must be there before the first paint, besides the language: true keeps the fallback content for now. */
  protected get waiting(): boolean {
    return remotePart.awaited(
      this,
      this.#sources.some(({ wanted }) => wanted),
    );
  }

  /** Declares a dataset of the element; `own` is the one its `src` and `data` are about. */
  protected use<T extends DataFile>(dataset: Dataset<T>, own = false): DataSource<T> {
    const source = new DataSource(this, dataset, own);
    this.#sources.push(source as unknown as DataSource<DataFile>);
    return source;
  }

  /** What stands where there is nothing to show; sets `:state(empty)`. */
  protected renderEmpty(): TemplateResult {
    this.#empty = true;
    return html`<slot name="empty"
      ><p class="notice" part="status">${msg('No results', { desc: 'Shown where a list has nothing in it.' })}</p></slot
    >`;
  }

  /** Switches a custom state, where the browser knows them. */
  protected setState(name: string, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // Browsers before 125 (Chrome) refuse names without dashes: there is no state to style there.
    }
  }

  /** Lit's sheets are of one document; an element may be moved to another. @internal */
  adoptedCallback(): void {
    styling.add(this, (this.constructor as typeof ApscoElement).elementStyles as CSSResult[]);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** Content that came with the page stays till all is there that takes its place. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || !this.renderRoot.firstChild || !!takeOver.for(this)?.takeOver(this, this.#sources);
  }

  protected override update(changed: PropertyValues): void {
    for (const source of this.#sources) source.follow();
    this.#empty = false;
    this.#painted ||= !!this.locale && !this.waiting;
    const focused = (): Element | null => (this.renderRoot as ShadowRoot).activeElement;
    const before = focused();
    super.update(changed);
    if (!before || focused()) return;
    // What had the focus is gone: the keyboard goes on from here, not from the top of the page.
    const root = this.renderRoot.firstElementChild as HTMLElement;
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { locale } = this;
    if (!locale || (this.waiting && !this.#painted)) return html`<slot></slot>`;
    return withLocale(
      locale,
      () =>
        html`<div class="root" lang=${locale} dir=${directionOf(locale)}>${this.renderContent(locale)}${this.#renderStatus(locale)}</div>`,
    );
  }

  protected override updated(): void {
    this.setState('ready', this.#painted);
    this.setState('stale', this.#stale);
    this.setState('empty', this.#empty);
  }

  get #stale(): boolean {
    return this.#language.failed || this.#sources.some(({ failed }) => failed);
  }

  #renderStatus(locale: Locale): unknown {
    const [source] = this.#sources;
    if (!source || !(this.#stale || this.#sources.some(({ remote }) => remote?.url))) return nothing;
    return remotePart.for(this)?.statusLine(this, locale, source.value.updated, this.#stale);
  }
}
