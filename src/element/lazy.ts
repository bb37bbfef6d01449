/** What shows a part. */
export interface LazyHost {
  requestUpdate(): void;
  /** One console line that names the tag. */
  warn(message: string): void;
  /** Set where a part it asked for is not there yet. */
  lacking?: boolean;
}

/** A part of the library that is fetched when first needed, once for the whole page. */
export class Lazy<T> {
  /** The part, when it is there. */
  value: T | undefined;
  /** Whether fetching it failed; elements then do without. */
  failed = false;
  #loading: Promise<void> | undefined;

  constructor(private readonly fetch: () => Promise<T>) {}

  /** Fetches the part; never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.fetch().then(
      (value) => void (this.value = value),
      () => void (this.failed = true),
    ));
  }

  /** The part if it is there; if not, the element renders again when it is. */
  for(host: LazyHost): T | undefined {
    if (!this.value && !this.failed) {
      host.lacking = true;
      void this.load().then(() => {
        if (this.failed) host.warn('could not load a part');
        host.requestUpdate();
      });
    }
    return this.value;
  }

  /** Whether an element that wants the part should wait for it with its first paint. */
  awaited(host: LazyHost, wanted: boolean): boolean {
    return wanted && !this.for(host) && !this.failed;
  }
}
