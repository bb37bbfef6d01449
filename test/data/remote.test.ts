import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ApscoErrorEvent, ApscoLoadEvent } from '../../src/data/events.js';
import type { MembersData } from '../../src/data/generated/types.js';
import { leaveOnPage } from '../../src/data/on-page.js';
import { configure } from '../../src/data/settings.js';
import '../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';
import { takeConsole } from '../support/console.js';
import { isIn, parts, pause, says, show, until } from '../support/page.js';

const first = (list: Element) => says(parts(list, 'name')[0]);
/** Addresses whose requests are counted are of this run alone: three browsers share the server. */
const run = `run=${Math.random()}`;
const countOf = async (url: string) => (await fetch(`/faults/count?of=${encodeURIComponent(url)}`)).json() as Promise<number>;
const given = (change: (data: MembersData) => void = () => undefined): MembersData => {
  const data: MembersData = {
    updated: '2001-01-01',
    asOf: '2001',
    source: { name: 'here' },
    members: [{ code: 'IR', status: 'full', names: { en: 'Iran (Islamic Republic of)' } }],
  };
  change(data);
  return data;
};

describe('data from an address', () => {
  it('shows the bundled data at once, and swaps when the answer comes', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/slow?ms=400&name=Later"></apsco-member-list>`);
    expect(first(list)).to.equal('Bangladesh');
    const event = (await oneEvent(list, 'apsco-load')) as unknown as ApscoLoadEvent;
    await list.updateComplete;
    expect(first(list)).to.equal('Later');
    expect(event).to.be.instanceOf(ApscoLoadEvent);
    expect([event.updated, event.applied, event.bubbles, event.composed]).to.deep.equal(['2099-01-01', true, true, false]);
    expect(event.src).to.match(/^http.*\/faults\/slow/);
    expect(isIn(list, 'stale')).to.equal(false);
  });

  const faults: Record<string, string> = {
    missing: 'http',
    html: 'type',
    half: 'invalid',
    shape: 'invalid',
    script: 'invalid',
    huge: 'size',
  };
  for (const [fault, code] of Object.entries(faults)) {
    it(`keeps its content when the answer is ${fault}, and says so`, async () => {
      const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/${fault}"></apsco-member-list>`);
      const event = (await oneEvent(list, 'apsco-error')) as unknown as ApscoErrorEvent;
      await list.updateComplete;
      expect(event.code).to.equal(code);
      expect(first(list)).to.equal('Bangladesh');
      expect(isIn(list, 'stale')).to.equal(true);
      expect(isIn(list, 'ready')).to.equal(true);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-member-list> could not load .*\/faults\//);
    });
  }

  it('names the place that is not of the schema', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/shape?where"></apsco-member-list>`);
    const event = (await oneEvent(list, 'apsco-error')) as unknown as ApscoErrorEvent;
    expect(event.detail).to.contain('/members/2/code');
    takeConsole();
  });

  it('gives up after the time-out', async () => {
    configure({ timeout: 60 });
    try {
      const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/slow?ms=3000"></apsco-member-list>`);
      const event = (await oneEvent(list, 'apsco-error')) as unknown as ApscoErrorEvent;
      expect(event.code).to.equal('timeout');
      takeConsole();
    } finally {
      configure({ timeout: 8000 });
    }
  });

  it('does not go back to older data', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/old"></apsco-member-list>`);
    const event = (await oneEvent(list, 'apsco-load')) as unknown as ApscoLoadEvent;
    await list.updateComplete;
    expect(event.applied).to.equal(false);
    expect(first(list)).to.equal('Bangladesh');
    expect(isIn(list, 'stale')).to.equal(false);
  });

  it('asks once for all elements that share an address', async () => {
    const url = `/faults/ok?shared&${run}`;
    const place = await fixture(
      html`<div>${Array.from({ length: 30 }, () => html`<apsco-member-list src=${url}></apsco-member-list>`)}</div>`,
    );
    await until(() => [...place.children].every((list) => first(list) === 'Bangla Desh'), 'all thirty');
    const late = document.createElement('apsco-member-list');
    late.src = url;
    place.append(late);
    await until(() => first(late) === 'Bangla Desh', 'the late one');
    expect(await countOf(url)).to.equal(1);
  });

  it('goes on for the others when one of them leaves', async () => {
    const url = '/faults/slow?ms=300&name=Stays';
    const place = await show<HTMLElement>(
      html`<div><apsco-member-list src=${url}></apsco-member-list><apsco-member-list src=${url}></apsco-member-list></div>`,
    );
    const [gone, stays] = [...place.children] as [Element, Element];
    gone.remove();
    await until(() => first(stays) === 'Stays', 'the answer for the one that stayed');
  });

  it('shows an answer of the same day as the bundled data', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/same"></apsco-member-list>`);
    await until(() => first(list) === 'Same day', 'the answer');
  });

  it('leaves nothing of another address under one whose answer is too old', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?before-old"></apsco-member-list>`);
    await until(() => first(list) === 'Bangla Desh', 'the first address');
    list.src = '/faults/old?second';
    await oneEvent(list, 'apsco-load');
    await list.updateComplete;
    expect(first(list)).to.equal('Bangladesh');
  });

  it('is no longer stale once another address is given', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/missing?first"></apsco-member-list>`);
    await oneEvent(list, 'apsco-error');
    await list.updateComplete;
    takeConsole();
    list.src = '/faults/slow?ms=2000&second';
    await list.updateComplete;
    expect(isIn(list, 'stale')).to.equal(false);
    const [retry] = parts(list, 'button') as HTMLButtonElement[];
    expect(retry?.disabled).to.equal(true);
  });

  it('looks again at what changed while it was away', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?away-and-back"></apsco-member-list>`);
    await until(() => first(list) === 'Bangla Desh', 'the answer');
    const place = list.parentElement!;
    list.remove();
    await pause(0);
    list.src = undefined;
    await list.updateComplete;
    place.append(list);
    await list.updateComplete;
    expect(first(list)).to.equal('Bangladesh');
  });

  it('links a source only to https', async () => {
    const source = async (address: string) => {
      const list = await show<ApscoMemberList>(
        html`<apsco-member-list src="/faults/link?address=${encodeURIComponent(address)}"></apsco-member-list>`,
      );
      await oneEvent(list, 'apsco-load');
      await list.updateComplete;
      return parts(list, 'source')[0]!.querySelector('a')?.getAttribute('href') ?? null;
    };
    expect(await source('https://example.org/')).to.equal('https://example.org/');
    expect(await source('javascript:alert(1)')).to.equal(null);
    expect(await source('http://example.org/')).to.equal(null);
  });

  it('waits in reload() for an address that was only just given', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?reload-old"></apsco-member-list>`);
    await until(() => first(list) === 'Bangla Desh', 'the answer');
    list.src = '/faults/slow?ms=100&name=New';
    await list.reload();
    await list.updateComplete;
    expect(first(list)).to.equal('New');
  });

  it('lets the last of two addresses win, whichever answers first', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/slow?ms=500&name=Slow"></apsco-member-list>`);
    list.src = '/faults/slow?ms=50&name=Quick';
    await until(() => first(list) === 'Quick', 'the second address');
    await pause(600);
    expect(first(list)).to.equal('Quick');
  });

  it('goes back to the bundled data when the address is taken away', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?away"></apsco-member-list>`);
    await until(() => first(list) === 'Bangla Desh', 'the answer');
    list.removeAttribute('src');
    await list.updateComplete;
    expect(first(list)).to.equal('Bangladesh');
  });

  it('stops waiting when it leaves the page', async () => {
    const original = window.fetch;
    let signal: AbortSignal | null | undefined;
    window.fetch = (input, init) => {
      signal = init?.signal;
      return original(input, init);
    };
    try {
      const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/slow?ms=3000&leaving"></apsco-member-list>`);
      await until(() => signal, 'the request');
      list.remove();
      await pause(0);
      expect(signal?.aborted).to.equal(true);
    } finally {
      window.fetch = original;
    }
  });

  it('does not ask again when it is moved in the page', async () => {
    const url = `/faults/ok?moved&${run}`;
    const place = await fixture(
      html`<div>
        <p></p>
        <section></section>
      </div>`,
    );
    const list = document.createElement('apsco-member-list');
    list.src = url;
    place.querySelector('p')!.append(list);
    await until(() => first(list) === 'Bangla Desh', 'the answer');
    place.querySelector('section')!.append(list);
    await list.updateComplete;
    await pause(50);
    expect(first(list)).to.equal('Bangla Desh');
    expect(await countOf(url)).to.equal(1);
  });

  it('loads once more when it is asked to, and recovers', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list src="/faults/flaky?key=${run}"></apsco-member-list>`);
    await oneEvent(list, 'apsco-error');
    await list.updateComplete;
    takeConsole();
    await fetch(`/faults/flaky?key=${run}&well`);
    const again = list.shadowRoot!.querySelector<HTMLButtonElement>('.freshness button')!;
    expect(getComputedStyle(again).visibility).to.equal('visible');
    again.focus();
    again.click();
    await until(() => first(list) === 'Bangla Desh', 'the recovery');
    expect(isIn(list, 'stale')).to.equal(false);
    expect(getComputedStyle(again).visibility).to.equal('hidden');
    expect(list.shadowRoot!.activeElement?.className, 'focus stays in the line').to.contain('freshness');
  });

  it('resolves reload() when the answer is there', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?reload&${run}"></apsco-member-list>`);
    await until(() => first(list) === 'Bangla Desh', 'the answer');
    await list.reload();
    expect(await countOf(`/faults/ok?reload&${run}`)).to.equal(2);
    const bundled = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    await bundled.reload();
  });

  it('uses an answer that was asked for ahead, and asks anew in reload()', async () => {
    const url = `/faults/ok?ahead&${run}`;
    const { href } = new URL(url, location.href);
    leaveOnPage({ dataBase: undefined, lang: undefined }).requests[href] = fetch(href);
    try {
      const place = await fixture(
        html`<div><apsco-member-list src=${url}></apsco-member-list><apsco-member-list src=${url}></apsco-member-list></div>`,
      );
      const lists = [...place.children] as ApscoMemberList[];
      await until(() => lists.every((list) => list.shadowRoot?.querySelector('.root') && first(list) === 'Bangla Desh'), 'the answer');
      expect(await countOf(url)).to.equal(1);
      await lists[0]!.reload();
      expect(await countOf(url)).to.equal(2);
    } finally {
      Reflect.deleteProperty(globalThis, Symbol.for('apsco-elements'));
    }
  });

  for (const src of ['javascript:alert(1)', 'http://[', 'data:application/json,{}', 'ftp://example.org/x.json']) {
    it(`fetches nothing from ${src}`, async () => {
      const list = await show<ApscoMemberList>(html`<apsco-member-list .src=${src}></apsco-member-list>`);
      await until(() => takeConsole().some((line) => line.startsWith('<apsco-member-list> cannot load from')), 'the warning');
      expect(first(list)).to.equal('Bangladesh');
    });
  }

  it('keeps the place of its status line, so that nothing below moves', async () => {
    const place = await fixture(
      html`<div>
        <apsco-member-list src="/faults/slow?ms=300&still"></apsco-member-list>
        <p>below</p>
      </div>`,
    );
    const list = place.querySelector('apsco-member-list')!;
    const below = place.querySelector('p')!;
    await until(() => parts(list, 'status').length, 'the status line');
    const before = below.getBoundingClientRect().top;
    await oneEvent(list, 'apsco-load');
    await list.updateComplete;
    expect(below.getBoundingClientRect().top).to.equal(before);
    list.src = '/faults/missing?still';
    await oneEvent(list, 'apsco-error');
    await list.updateComplete;
    takeConsole();
    expect(below.getBoundingClientRect().top).to.equal(before);
  });
});

describe('data from a script', () => {
  it('is shown once it is checked, whatever its age', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list .data=${given()}></apsco-member-list>`);
    await until(() => list.shadowRoot?.querySelector('.root') && first(list) === 'Iran (Islamic Republic of)', 'the given data');
    list.data = undefined;
    await list.updateComplete;
    expect(first(list)).to.equal('Bangladesh');
  });

  it('keeps the last good content when it is wrong', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list .data=${given()}></apsco-member-list>`);
    await until(() => first(list) === 'Iran (Islamic Republic of)', 'the given data');
    for (const wrong of [{}, 'text', 7, [], given((data) => ((data as { members: unknown }).members = null))]) {
      list.data = wrong;
      const event = (await oneEvent(list, 'apsco-error')) as unknown as ApscoErrorEvent;
      await list.updateComplete;
      expect([event.code, event.src]).to.deep.equal(['invalid', '']);
      expect(first(list)).to.equal('Iran (Islamic Republic of)');
    }
    takeConsole();
  });

  it('is a copy: what happens to the object later does not matter, nor does what its getters do', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    const data = given();
    list.data = data;
    await until(() => first(list) === 'Iran (Islamic Republic of)', 'the given data');
    (data as { source: unknown }).source = undefined;
    list.requestUpdate();
    await list.updateComplete;
    expect(first(list)).to.equal('Iran (Islamic Republic of)');
    list.data = Object.defineProperty({}, 'updated', {
      enumerable: true,
      get: () => {
        throw new Error('hostile');
      },
    });
    const event = (await oneEvent(list, 'apsco-error')) as unknown as ApscoErrorEvent;
    expect(event.code).to.equal('invalid');
    await list.updateComplete;
    expect(isIn(list, 'stale')).to.equal(true);
    list.data = undefined;
    await list.updateComplete;
    expect(isIn(list, 'stale'), 'once it is taken back').to.equal(false);
    takeConsole();
  });

  it('counts by the last of two, though the first takes longer to check', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    list.data = given((data) => (data.members[0]!.names.en = 'First'));
    await list.updateComplete;
    list.data = given((data) => (data.members[0]!.names.en = 'Second'));
    await until(() => first(list) === 'Second', 'the second');
    await pause(50);
    expect(first(list)).to.equal('Second');
  });

  it('wins over an address, which counts again when it is gone', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/ok?both" .data=${given()}></apsco-member-list>`);
    await until(() => first(list) === 'Iran (Islamic Republic of)', 'the given data');
    list.data = undefined;
    await until(() => first(list) === 'Bangla Desh', 'the address');
  });

  it('is kept when it was set before the tag was known', async () => {
    const list = document.createElement('apsco-member-list-late');
    Object.assign(list, { layout: 'grid', data: given() });
    document.body.append(list);
    const { ApscoMemberList } = await import('../../src/elements/member-list/member-list.js');
    customElements.define('apsco-member-list-late', class extends ApscoMemberList {});
    await until(() => list.shadowRoot?.querySelector('.root') && first(list) === 'Iran (Islamic Republic of)', 'the given data');
    expect(parts(list, 'card')).to.have.length(1);
    list.remove();
  });
});

describe('the site-wide base', () => {
  it('is where every element without a src looks, at once', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    configure({ dataBase: `/faults/base/${run}/` });
    try {
      await until(() => first(list) === 'Bangla Desh', 'the base');
      expect(await countOf(`/faults/base/${run}/members.json`)).to.equal(1);
      expect(await countOf(`/faults/base/${run}/statuses.json`)).to.equal(1);
    } finally {
      configure({ dataBase: undefined });
    }
    await list.updateComplete;
    expect(first(list)).to.equal('Bangladesh');
  });
});

describe('a new kind of member', () => {
  it('needs an edit of JSON alone', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list src="/faults/egypt" lang="fa"></apsco-member-list>`);
    await until(() => parts(list, 'name').length === 11, 'eleven states');
    const groups = parts(list, 'group-heading').map(says);
    expect(groups.join()).to.contain('عضو وابسته');
    expect(parts(list, 'name').map(says)).to.include('مصر');
  });
});
