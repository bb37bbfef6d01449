/** The tags for Svelte 5 in TypeScript: `import 'apsco-elements/svelte'`. */
import type { EventHandler, HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Handlers<Events, Target extends EventTarget> = {
  [Name in keyof Events & string as `on${Name}`]?: EventHandler<Events[Name] & Event, Target> | undefined;
};

/** Svelte writes `false` into an attribute, where it means true. A property of the same name is what Svelte sets instead. */
type Attributes<Written, Properties> = {
  [Name in keyof Written]: Name extends keyof Properties ? Written[Name] : Exclude<Written[Name], false>;
};

type Elements = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> &
    Attributes<Tags[Name]['attributes'], Tags[Name]['properties']> &
    Tags[Name]['properties'] &
    Handlers<Tags[Name]['events'], Tags[Name]['element']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
