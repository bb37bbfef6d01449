import './site.js';
import type { Fault } from '../faults.js';
import { subjects } from '../subjects.js';

const form = document.querySelector<HTMLFormElement>('.data')!;
const subject = form.elements.namedItem('subject') as HTMLSelectElement;
const text = form.elements.namedItem('text') as HTMLTextAreaElement;
const file = document.querySelector<HTMLInputElement>('[data-file]')!;
const [verdict, faults, note, shown] = ['verdict', 'faults', 'note', 'shown'].map((name) =>
  document.querySelector<HTMLElement>(`[data-${name}]`)!,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];

/** Takes the subject from a name, `members.json` or `members.schema.json`, where it is one. */
function guess(name: string): void {
  const [, base = ''] = /([\w-]+)(?:\.schema)?\.json$/.exec(name) ?? [];
  if (base in subjects) subject.value = base;
}

function list(found: readonly Fault[]): void {
  faults.replaceChildren(
    ...found.map(({ pointer, message, value }) => {
      const line = document.createElement('li');
      const [where, what] = [document.createElement('code'), document.createElement('code')];
      where.textContent = pointer || '(the whole file)';
      what.textContent = value;
      line.append(where, ` ${message}`, ...(value ? [': ', what] : []));
      return line;
    }),
  );
}

/** Shows valid data in the elements that are about it. */
function showData(data: unknown): void {
  const tags = subjects[subject.value] ?? [];
  const elements = tags.map((tag) => Object.assign(document.createElement(`apsco-${tag}`), { data, headingLevel: '3' }));
  shown.replaceChildren(...elements);
  note.textContent = tags.length ? '' : 'No element is about this file alone: what it says stands in others.';
}

let latest = 0;

async function check(): Promise<void> {
  const own = ++latest;
  const last = shown.childElementCount ? 'The last valid text, not this one.' : 'Nothing yet.';
  if (!text.value.trim()) {
    list([]);
    verdict.textContent = 'Nothing to check yet.';
    note.textContent = last;
    return;
  }
  // What a file says of itself counts more than what it is called.
  const [, schema = ''] = /"\$schema"\s*:\s*"([^"]*)"/.exec(text.value) ?? [];
  guess(schema);
  const { faultsIn } = await import('../faults.js');
  if (own !== latest) return;
  const { data, faults: found } = faultsIn(subject.value, text.value);
  list(found);
  verdict.textContent = found.length
    ? `${found.length} ${found.length === 1 ? 'fault' : 'faults'} in ${subject.value}.json`
    : `No fault in ${subject.value}.json`;
  if (found.length) note.textContent = last;
  else showData(data);
}

async function take(given: Blob & { name?: string }): Promise<void> {
  guess(given.name ?? '');
  text.value = await given.text();
  await check();
}

async function takePublished(): Promise<void> {
  const address = `../data/${subject.value}.json`;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    text.value = await answer.text();
    await check();
  } catch (error) {
    verdict.textContent = `${address} could not be loaded: ${(error as Error).message}`;
  }
}

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void take(chosen);
  // So that the same file, mended, is taken again.
  file.value = '';
});
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
document.addEventListener('drop', ({ dataTransfer }) => {
  const [dropped] = dataTransfer?.files ?? [];
  if (dropped) void take(dropped);
});
document.querySelector('[data-published]')?.addEventListener('click', () => void takePublished());
text.addEventListener('input', () => void check());
subject.addEventListener('change', () => void check());
form.addEventListener('submit', (event) => event.preventDefault());
