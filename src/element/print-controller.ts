import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when the page is about to be printed, so that what is closed can open, and when that is over. */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed now. */
  static printing = false;

  readonly #onPrint: (event: Event) => void;

  constructor(host: ReactiveControllerHost, listener: (printing: boolean) => void) {
    this.#onPrint = ({ type }) => {
      PrintController.printing = type === 'beforeprint';
      listener(PrintController.printing);
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }
}
