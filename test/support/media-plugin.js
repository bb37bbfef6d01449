/** A test-runner command that Chromium alone understands: forced colours, which `emulateMedia` does not pass on here. */
/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const forcedColours = () => {
  /** Chromium forces colours as long as the connection that asked for it lasts; and pages are used again. @type {Map<string, any>} */
  const connections = new Map();
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colours') return undefined;
      await connections.get(session.id)?.detach();
      connections.delete(session.id);
      if (!payload) return true;
      const { browser } = /** @type {any} */ (session);
      const connection = await browser.getPage(session.id).createCDPSession();
      connections.set(session.id, connection);
      await connection.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      return true;
    },
  };
};
