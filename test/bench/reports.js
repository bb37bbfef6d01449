/** What a page tells of itself, the same in every variant: when its text was painted, when its flags were, what moved. */

/** Runs in the page. */
function watch() {
  const inside = (/** @type {any} */ place) => place.shadowRoot ?? place.contentDocument ?? place;
  const filled = (/** @type {string} */ selector) => {
    const places = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-place]'));
    // They are filled from the first to the last.
    return [places[0], places[places.length - 1]].every((place) => {
      const root = place && inside(place);
      const { place: count, first } = place?.dataset ?? {};
      if (!root || root.querySelectorAll(selector).length < Number(count)) return false;
      return !first || root.querySelector('[part=name]').textContent === first;
    });
  };
  /** Resolves after the frame in which something is there has been painted. */
  const painted = (/** @type {() => boolean} */ holds) =>
    new Promise((resolve) => {
      const look = () => {
        // What parses still has no last place.
        if (document.readyState === 'loading' || !holds()) return void requestAnimationFrame(look);
        // Right behind the frame, before what else has waited for it.
        void (/** @type {any} */ (window).scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' }));
      };
      requestAnimationFrame(look);
    });
  let shift = 0;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    bench: {
      painted,
      text: painted(() => filled('[part=row],[part=value]')),
      flags: painted(() => filled('[part=flag]>svg,[part=value]')),
      shift: () => shift,
    },
  });
}

export const reports = `<script>(${watch.toString()})()</script>`;
