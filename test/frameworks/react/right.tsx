import 'apsco-elements';
import type { ApscoMemberList } from 'apsco-elements/member-list/class';
import type { ErrorCode } from 'apsco-elements/events';
import 'apsco-elements/react';
import { useRef, type ReactNode } from 'react';

/** Every attribute once, what every element of a page may have, and both events. */
export function Right({ say }: { say: (text: ErrorCode | boolean) => void }): ReactNode {
  const list = useRef<ApscoMemberList>(null);
  return (
    <main onClick={() => void list.current?.reload()}>
      <apsco-breadcrumb current="secretary-general" base-url="/" link-target="_top" src="/data/navigation.json" />
      <apsco-contact-card fields="telephone email" layout="line" heading="Contact" heading-level="none" lang="fa" />
      <apsco-forum heading-level="3" className="forum" id="forum" />
      <apsco-key-facts facts="founded" layout="grid" class="facts" style={{ color: 'navy' }} />
      <apsco-legal-notice layout="stack">
        <a slot="links" href="/imprint">
          Imprint
        </a>
      </apsco-legal-notice>
      <apsco-member-badge country="tr" variant="full" href="/" key="tr" slot="aside" />
      <apsco-member-list
        ref={list}
        status="full"
        layout="table"
        sort="name"
        filterable
        no-flags={false}
        data={{ updated: '2026-01-01', members: [] }}
        onapsco-load={({ applied }) => say(applied)}
        onapsco-error={({ code }) => say(code)}
      >
        Member States of APSCO
      </apsco-member-list>
      <apsco-member-map center="atlantic" aria-label="Map" data-map="1" />
      <apsco-milestones from="2005" to="2015" order="newest" layout="track" hidden />
      <apsco-programmes layout="cards" heading={undefined} />
      <apsco-sg-message excerpt={2} tabIndex={-1} />
      <apsco-sg-message excerpt="2" part="message" />
      <apsco-site-nav current="about" onClick={({ currentTarget }) => void currentTarget.reload()} />
    </main>
  );
}
