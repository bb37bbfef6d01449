/**
 * `npm run audit`: fails where a known vulnerability is in what comes along with the package. A registry that does not answer such questions is said
 * to be one: it fails then with `--required` alone, as before a release.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });

/** @type {{metadata?: {vulnerabilities: {total: number}}, vulnerabilities?: Record<string, {severity: string, range: string}>, message?: string}} */
let report = {};
try {
  report = JSON.parse(stdout);
} catch {
  report.message = 'npm audit gave no report';
}
const { metadata, vulnerabilities = {}, message } = report;

if (metadata) {
  for (const [name, { severity, range }] of Object.entries(vulnerabilities)) console.error(`${name} ${range}: ${severity}`);
  console.log(`${metadata.vulnerabilities.total} known vulnerabilities in what comes along with the package`);
  if (metadata.vulnerabilities.total) process.exitCode = 1;
} else {
  console.warn(`NOT CHECKED for known vulnerabilities: the registry does not answer (${message ?? 'no reason given'})`);
  if (process.argv.includes('--required')) process.exitCode = 1;
}
