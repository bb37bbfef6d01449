/** A test-runner command that Chromium alone understands: forced colours, which `emulateMedia` does not pass on here. */
/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const forcedColours = () => ({
  name: 'forced-colours',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colours') return undefined;
    const { browser } = /** @type {any} */ (session);
    const devtools = await browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }] });
    // Detached, the session would take its emulation back.
    if (!payload) await devtools.detach();
    return true;
  },
});
