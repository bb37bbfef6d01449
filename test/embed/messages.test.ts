import { expect } from '@open-wc/testing';
import { messageIn } from '../../src/embed/messages.js';

const read = (data: unknown) => messageIn(new MessageEvent('message', { data }));

describe('a message between frames', () => {
  it('is ours by its type', () => {
    const ours = { type: 'apsco-elements:height', value: 7 };
    expect(read(ours)).to.equal(ours);
  });

  it('is anybody else’s, whatever it is', () => {
    for (const data of [
      undefined,
      null,
      '',
      'apsco-elements:height',
      7,
      [],
      {},
      { type: 7 },
      { type: 'height' },
      { type: 'x apsco-elements:height' },
    ]) {
      expect(read(data), JSON.stringify(data)).to.equal(undefined);
    }
    expect(read({ type: ['apsco-elements:height'] })).to.equal(undefined);
  });
});
