/** Attributes as the controls of a form have them, without those that say what is the default anyway. */
export function chosenAttributes(form: ParentNode): Record<string, string> {
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-default]')];
  const names = [...new Set(controls.map(({ name }) => name))];
  const chosen = names.flatMap((name): [string, string][] => {
    const own = controls.filter((each) => each.name === name);
    const [first] = own;
    if (!(first instanceof HTMLInputElement && first.type === 'checkbox')) {
      const value = first?.value.trim() ?? '';
      return value && value !== first?.dataset.default ? [[name, value]] : [];
    }
    const boxes = own as HTMLInputElement[];
    const ticked = boxes.filter(({ checked }) => checked);
    if (!first.hasAttribute('value')) return ticked.length ? [[name, '']] : [];
    // All of them is what none of them means.
    return ticked.length && ticked.length < boxes.length ? [[name, ticked.map(({ value }) => value).join(' ')]] : [];
  });
  return Object.fromEntries(chosen);
}

/** Gives an element exactly these attributes, besides those that it keeps. */
export function setAttributes(element: Element, attributes: Record<string, string>, kept: readonly string[] = []): void {
  for (const { name } of [...element.attributes]) if (!(name in attributes) && !kept.includes(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
