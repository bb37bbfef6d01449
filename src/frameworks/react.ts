/** The tags for React 19 in TypeScript: `import 'apsco-elements/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

/** Attributes, which are the same when React renders on a server; and `data`, which only a property can be. */
type Props<Name extends keyof Tags> = DetailedHTMLProps<HTMLAttributes<Tags[Name]['element']>, Tags[Name]['element']> &
  Tags[Name]['attributes'] &
  Pick<Tags[Name]['properties'], 'data'> &
  Handlers<Tags[Name]['events']> & { class?: string | undefined };

type Elements = { [Name in keyof Tags]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
