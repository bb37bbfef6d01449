import './site.js';
import type { Fault } from '../faults.js';
import { subjects } from '../subjects.js';

const form = document.querySelector<HTMLFormElement>('.data')!;
const subject = form.elements.namedItem('subject') as HTMLSelectElement;
const text = form.elements.namedItem('text') as HTMLTextAreaElement;
const file = document.querySelector<HTMLInputElement>('[data-file]')!;
const [verdict, faults, shown] = ['verdict', 'faults', 'shown'].map((name) => document.querySelector<HTMLElement>(`[data-${name}]`)!) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

/** Which file this is, by its name or by what it says of itself. */
function guess(name: string): void {
  const known = Object.keys(subjects).find((each) => name.includes(each));
  if (known) subject.value = known;
}

function list(found: readonly Fault[]): void {
  faults.replaceChildren(
    ...found.map(({ pointer, message, value }) => {
      const line = document.createElement('li');
      const [where, what] = [document.createElement('code'), document.createElement('code')];
      where.textContent = pointer || '/';
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
}

let latest = 0;

async function check(): Promise<void> {
  const own = ++latest;
  if (!text.value.trim()) {
    list([]);
    verdict.textContent = 'Nothing to check yet.';
    return;
  }
  const { faultsIn } = await import('../faults.js');
  if (own !== latest) return;
  const { data, faults: found } = faultsIn(subject.value, text.value);
  list(found);
  verdict.textContent = found.length
    ? `${found.length} ${found.length === 1 ? 'fault' : 'faults'} in ${subject.value}.json`
    : `No fault in ${subject.value}.json`;
  if (found.length) return;
  showData(data);
}

async function take(given: Blob & { name?: string }): Promise<void> {
  guess(given.name ?? '');
  text.value = await given.text();
  await check();
}

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void take(chosen);
});
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
document.addEventListener('drop', ({ dataTransfer }) => {
  const [dropped] = dataTransfer?.files ?? [];
  if (dropped) void take(dropped);
});
document.querySelector('[data-published]')?.addEventListener('click', () => {
  void fetch(`../data/${subject.value}.json`).then(async (answer) => {
    text.value = await answer.text();
    await check();
  });
});
text.addEventListener('input', () => {
  const [, name = ''] = /"\$schema"\s*:\s*"([^"]*)"/.exec(text.value) ?? [];
  guess(name);
  void check();
});
subject.addEventListener('change', () => void check());
form.addEventListener('submit', (event) => event.preventDefault());
