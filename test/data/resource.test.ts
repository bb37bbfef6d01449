import { expect } from '@open-wc/testing';
import type { Dataset, DataFile, Validator } from '../../src/data/dataset.js';
import { LoadError } from '../../src/data/fetch-json.js';
import { type Outcome, Resource, validated } from '../../src/data/resource.js';
import '../support/console.js';
import { pause, until } from '../support/page.js';

/** A check that finds what it is told to find; without anything it finds nothing. */
const checkedBy = (errors?: Validator['errors']): Dataset<DataFile> => {
  const validate: Validator = Object.assign(() => errors === undefined, errors !== undefined && { errors });
  return { name: 'test', bundled: { updated: '2020-01-01' }, validator: () => Promise.resolve({ validate }) };
};
const failure = (dataset: Dataset<DataFile>) =>
  validated(dataset, {}).then(
    () => 'fine',
    (error: unknown) => error instanceof LoadError && `${error.code}: ${error.message}`,
  );

describe('checked data', () => {
  it('is what was given', async () => {
    const data = { updated: '2021-01-01' };
    expect(await validated(checkedBy(), data)).to.equal(data);
  });

  it('names the place of its first fault, the whole where the check names none', async () => {
    const place = (...paths: string[]) => checkedBy(paths.map((instancePath) => ({ instancePath })));
    expect(await failure(place('/members/2', '/members/3'))).to.equal('invalid: not of the published schema at /members/2/');
    expect(await failure(place())).to.equal('invalid: not of the published schema at /');
    expect(await failure(checkedBy(null))).to.equal('invalid: not of the published schema at /');
  });

  it('is a matter of the network where the check itself cannot be had', async () => {
    const lost = { ...checkedBy(), validator: () => Promise.reject(new TypeError('no chunk')) };
    expect(await failure(lost)).to.equal('network: TypeError: no chunk');
  });
});

describe('an address that several listen to', () => {
  const told = (outcome: Outcome<DataFile>) => ('data' in outcome ? outcome.data.updated : outcome.error.code);

  it('is one resource for each subject, till the last has left', () => {
    const [dataset, url] = [checkedBy(), '/faults/slow?ms=2000&shared'];
    const resource = Resource.at(dataset, url);
    expect(Resource.at(dataset, url)).to.equal(resource);
    expect(Resource.at({ ...dataset, name: 'other' }, url)).to.not.equal(resource);
    expect(Resource.at(dataset, `${url}2`)).to.not.equal(resource);
    const [first, second] = [resource.listen(() => undefined), resource.listen(() => undefined)];
    first();
    expect(Resource.at(dataset, url)).to.equal(resource);
    second();
    expect(Resource.at(dataset, url)).to.not.equal(resource);
  });

  it('tells who comes late what the others have heard', async () => {
    const resource = Resource.at(checkedBy(), '/faults/ok?late');
    const heard: string[] = [];
    const ends = [resource.listen((outcome) => heard.push(told(outcome)))];
    await until(() => heard.length, 'the answer');
    ends.push(resource.listen((outcome) => heard.push(`late ${told(outcome)}`)));
    expect(heard).to.deep.equal(['2099-01-01', 'late 2099-01-01']);
    for (const end of ends) end();
  });

  it('takes a request that was given up for no answer', async () => {
    const resource = Resource.at(checkedBy(), '/faults/slow?ms=300&given-up');
    const heard: string[] = [];
    resource.listen((outcome) => heard.push(`first ${told(outcome)}`))();
    await pause(50);
    const end = resource.listen((outcome) => heard.push(told(outcome)));
    await until(() => heard.length, 'the answer');
    end();
    expect(heard).to.deep.equal(['2099-01-01']);
  });
});
