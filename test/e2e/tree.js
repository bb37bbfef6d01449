/** What a screen reader gets of an element, as text: a line a thing, `role "name" states`, indented by what it is in. */

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */

/** States that matter to who listens; the rest is said by the role, or by nobody. */
const states = ['level', 'checked', 'expanded', 'disabled', 'pressed', 'live', 'focusable'];

/** What has no part in what is heard. */
const silent = new Set(['generic', 'none', 'LabelText', 'Legend', 'Canvas', 'SvgRoot']);

/** White space folded, without the marks of direction that some lists have in them. */
const folded = (/** @type {unknown} */ text) =>
  String(text ?? '')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
const clean = (/** @type {unknown} */ text) => folded(text).trim();

/** What the tree leaves out of a node: its language, whether it is the current page, a date as it is for machines. Runs in the page. */
function facts(/** @type {Node} */ node) {
  const element = /** @type {Element | null} */ (node instanceof Element ? node : node.parentElement);
  /** @type {Element | null} */
  let at = element;
  while (at && !at.hasAttribute('lang')) at = at.parentElement ?? /** @type {any} */ (at.getRootNode()).host ?? null;
  return {
    lang: at?.getAttribute('lang') ?? '',
    current: node === element ? (element?.getAttribute('aria-current') ?? '') : '',
    date: element?.closest('time')?.getAttribute('datetime') ?? '',
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} lang the page's language: others are told
 * @returns {Promise<Map<string, string[]>>} the lines of each region of the page, by its name
 */
export async function treesOf(page, lang) {
  const connection = await page.createCDPSession();
  await connection.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await connection.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (/** @type {AXNode} */ { role }) => String(role?.value ?? '');
  const told = nodes.filter((node) => node.backendDOMNodeId && !node.ignored && roleOf(node) !== 'InlineTextBox');
  const known = new Map(
    await Promise.all(
      told.map(async ({ nodeId, backendDOMNodeId }) => {
        const { object } = await connection.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId ?? 0 });
        const { result } = await connection.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: facts.toString(),
          arguments: [{ objectId: object.objectId ?? '' }],
          returnByValue: true,
        });
        return /** @type {const} */ ([nodeId, /** @type {ReturnType<typeof facts>} */ (result.value)]);
      }),
    ),
  );
  await connection.detach();
  const childrenOf = (/** @type {AXNode} */ { childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);

  /** What is heard of a node, below what it is in. @returns {string[]} */
  const linesOf = (/** @type {AXNode} */ node, spoken = lang) => {
    const role = roleOf(node);
    const { lang: own = spoken, current = '', date = '' } = known.get(node.nodeId) ?? {};
    if (role === 'InlineTextBox') return [];
    const name = clean(node.name?.value);
    const below = (/** @type {string} */ lang) => childrenOf(node).flatMap((child) => linesOf(child, lang));
    if (node.ignored || (silent.has(role) && !name && !current)) return below(spoken);
    const foreign = own === spoken ? '' : ` lang=${own}`;
    if (role === 'StaticText') return name ? [`text ${JSON.stringify(date ? `(${date})` : folded(node.name?.value))}${foreign}`] : [];
    const properties = (node.properties ?? [])
      .filter(({ name, value }) => states.includes(name) && !(role === 'listitem' && name === 'level') && value.value !== 'off')
      .map(({ name, value }) => (value.value === true ? name : `${name}=${value.value}`));
    const described = clean(node.description?.value);
    const line = [
      role,
      name && JSON.stringify(name),
      ...properties.filter((each) => !/=false$/.test(each) || /^(expanded|checked)/.test(each)),
      current && `current=${current}`,
      described && `described=${JSON.stringify(described)}`,
    ];
    const inside = below(own);
    // A name is most often all that is inside: once is enough.
    const same =
      name &&
      inside.every((each) => /^text ".*"$/.test(each)) &&
      clean(inside.map((each) => JSON.parse(/".*"/.exec(each)?.[0] ?? '""')).join('')) === name;
    return [line.filter(Boolean).join(' ') + foreign, ...(same ? [] : inside.map((each) => `  ${each}`))];
  };

  return new Map(
    nodes
      .filter((node) => roleOf(node) === 'region')
      .map((node) => [clean(node.name?.value), childrenOf(node).flatMap((child) => linesOf(child))]),
  );
}
