/** Declarations for dist/, beside the modules that Vite made. */
import ts from 'typescript';
import { root } from './files.js';

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(
  fileNames.filter((name) => name.startsWith(`${root}src/`)),
  {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: `${root}src`,
    outDir: `${root}dist`,
    allowJs: false,
    checkJs: false,
  },
);
const { diagnostics } = program.emit();
const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
if (all.length) {
  console.error(
    ts.formatDiagnostics(all, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }),
  );
  process.exitCode = 1;
}
