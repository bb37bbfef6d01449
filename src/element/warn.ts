const said = new Set<string>();

/** One console line that names the tag; the same line only once a page. */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
