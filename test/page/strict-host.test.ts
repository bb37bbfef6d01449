import { expect, fixture, html } from '@open-wc/testing';
import '../support/console.js';
import { until } from '../support/page.js';

const policy = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = `<!doctype html>
<html lang="fa">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <script type="module" src="${location.origin}/src/index.ts"></script>
  </head>
  <body>
    <apsco-member-list filterable></apsco-member-list>
    <apsco-member-list layout="table" src="${location.origin}/faults/ok?strict"></apsco-member-list>
    <apsco-member-list layout="grid" src="${location.origin}/faults/missing?strict"></apsco-member-list>
    <apsco-contact-card></apsco-contact-card>
    <apsco-sg-message excerpt="1"></apsco-sg-message>
    <apsco-site-nav base-url="#" current="council"></apsco-site-nav>
    <apsco-breadcrumb></apsco-breadcrumb>
    <apsco-legal-notice></apsco-legal-notice>
    <apsco-member-badge country="IR" variant="full"></apsco-member-badge>
    <apsco-member-map></apsco-member-map>
    <apsco-milestones></apsco-milestones>
    <apsco-programmes></apsco-programmes>
    <apsco-forum></apsco-forum>
    <apsco-key-facts></apsco-key-facts>
  </body>
</html>`;

describe('on a page with a strict policy', () => {
  it('everything works without a violation', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="strict page" width="800" height="800"></iframe>`);
    const violations: string[] = [];
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.srcdoc = page;
    await loaded;
    const inside = frame.contentDocument!;
    inside.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    const ours = () => [...inside.body.children];
    await until(() => ours().every((each) => each.shadowRoot?.querySelector('.root')), 'content in the strict page');
    await until(() => ours()[2]?.matches(':state(stale)'), 'the failed load');
    const [list, table] = ours() as [Element, Element];
    await until(() => list.shadowRoot?.querySelector('.flag svg'), 'flags');
    expect(list.shadowRoot?.querySelector('.title')?.textContent).to.equal('کشورهای عضو');
    expect(frame.contentWindow!.getComputedStyle(table.shadowRoot!.querySelector('thead tr')!).borderBottomStyle).to.equal('solid');
    expect(violations).to.deep.equal([]);
  });
});
