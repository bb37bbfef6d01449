import 'apsco-elements/react';
import { createRef, type ReactNode } from 'react';

/** What follows a comment is wrong. TypeScript passes unknown names with a dash: in JSX they may be anything's. */
export const wrong: ReactNode = (
  <>
    {/* wrong: a layout of another element */}
    <apsco-member-list layout="line" />
    {/* wrong: a level that is none */}
    <apsco-forum heading-level="7" />
    {/* wrong: a level as a number */}
    <apsco-forum heading-level={2} />
    {/* wrong: an attribute of another element */}
    <apsco-contact-card country="tr" />
    {/* wrong: an attribute that is none */}
    <apsco-member-list statuses="full" />
    {/* wrong: a word for true */}
    <apsco-member-list filterable="yes" />
    {/* wrong: a word for true, under a name with a dash */}
    <apsco-member-list no-flags="yes" />
    {/* wrong: a word for a number */}
    <apsco-sg-message excerpt="two" />
    {/* wrong: data as text */}
    <apsco-member-list data="{}" />
    {/* wrong: a target that is none */}
    <apsco-site-nav link-target="top" />
    {/* wrong: what the event does not have */}
    <apsco-member-list onapsco-load={(event) => event.code} />
    {/* wrong: a handler of the other event */}
    <apsco-member-list onapsco-error={(event: import('apsco-elements/events').ApscoLoadEvent) => event.applied} />
    {/* wrong: a ref to another element */}
    <apsco-member-list ref={createRef<HTMLAnchorElement>()} />
    {/* wrong: a tag that is none */}
    <apsco-member />
  </>
);
