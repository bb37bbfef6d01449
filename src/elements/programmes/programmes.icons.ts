import { svg } from 'lit';

/** Drawings of the six networks by their id, on a 24 grid: circle, arc and line only. */
export const programmeIcons = new Map<string, ReturnType<typeof svg>>(
  Object.entries({
    education: svg`<circle cx="12" cy="5.5" r="2.5"/><circle cx="5" cy="18" r="2.5"/><circle cx="19" cy="18" r="2.5"/><path d="m10.8 7.7-4.6 8.1M13.2 7.7l4.6 8.1M7.5 18h9"/>`,
    'data-sharing': svg`<circle cx="8.5" cy="12" r="6"/><circle cx="15.5" cy="12" r="6"/>`,
    observation: svg`<path d="M3 19h18M7 19a5 5 0 0 1 10 0M13 14l4.2-7"/><circle cx="18.2" cy="5.2" r="1.6"/>`,
    application: svg`<circle cx="12" cy="5" r="1.8"/><path d="M8.5 10.5a5 5 0 0 0 7 0M6 14.5a9 9 0 0 0 12 0M3.5 18.5a13 13 0 0 0 17 0"/>`,
    disaster: svg`<circle cx="12" cy="12" r="2"/><path d="M12 7a5 5 0 1 1-5 5M12 2.5A9.5 9.5 0 0 1 21.5 12M2.5 12A9.5 9.5 0 0 0 12 21.5"/>`,
    constellation: svg`<circle cx="12" cy="12" r="3"/><path d="M4.6 7.5A8.5 8.5 0 0 1 15 4M20.5 12a8.5 8.5 0 0 1-4 7.2M9 20a8.5 8.5 0 0 1-5.4-6.5"/><circle cx="17.5" cy="5.3" r="1.3"/><circle cx="3.7" cy="10" r="1.3"/><circle cx="13.5" cy="20.4" r="1.3"/>`,
  }),
);
