/** The tags for Vue 3 in TypeScript: `import 'apsco-elements/vue'`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** `@apsco-load` is a property to Vue: `onApscoLoad`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Names of properties: Vue's tools read `heading-level` in a template as `headingLevel`. */
type Component<Name extends keyof Tags> = new () => Tags[Name]['element'] & {
  $props: HTMLAttributes & PublicProps & Tags[Name]['properties'] & Handlers<Tags[Name]['events']> & { slot?: string | undefined };
};

type Components = { [Name in keyof Tags]: Component<Name> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
