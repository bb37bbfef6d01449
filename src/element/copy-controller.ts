import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a result is shown, in milliseconds. */
const SHOWN = 2500;

/** Copies text and says for a moment how that went. */
export class CopyController implements ReactiveController {
  result: 'copied' | 'failed' | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#show('copied');
    } catch {
      // No secure context, or no permission (a sandboxed frame).
      this.#show('failed');
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.result = undefined;
  }

  #show(result: 'copied' | 'failed'): void {
    clearTimeout(this.#timer);
    this.result = result;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.result = undefined;
      this.#host.requestUpdate();
    }, SHOWN);
  }
}
