/** Every test that imports this fails when the console says something it did not expect. */
let said: string[] = [];
const original = { warn: console.warn, error: console.error };

/** The lines the console has got since the test began; reading them says they were expected. */
export function takeConsole(): string[] {
  const taken = said;
  said = [];
  return taken;
}

beforeEach(() => {
  said = [];
  console.warn = console.error = (...words: unknown[]) => {
    const line = words.map(String).join(' ');
    if (!line.includes('Lit is in dev mode')) said.push(line);
  };
});

afterEach(() => {
  Object.assign(console, original);
  if (said.length) throw new Error(`the console says: ${said.join(' | ')}`);
});
