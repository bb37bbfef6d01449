import { expect } from '@open-wc/testing';
import { escape, unescape } from '../../src/embed/escape.js';

describe('text in markup', () => {
  it('reads back as it was, in attributes too', () => {
    const text = `<b title="x">a & b's</b> &amp; "`;
    const page = new DOMParser().parseFromString(`<p title="${escape(text)}">${escape(text)}</p>`, 'text/html');
    expect([page.querySelector('p')?.title, page.body.textContent]).to.deep.equal([text, text]);
    expect(escape('<>')).to.equal('&lt;&gt;');
  });

  it('is read again, and what is no entity of ours stays', () => {
    const text = `<b title="x">a & b's</b> &amp; "`;
    expect(unescape(escape(text))).to.equal(text);
    expect(unescape('&lt;&gt;&quot;&#39;&amp;lt;&nbsp;')).to.equal(`<>"'&lt;&nbsp;`);
  });
});
