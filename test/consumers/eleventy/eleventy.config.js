import { render } from 'apsco-elements/prerender';
import { build } from 'esbuild';

export default function (config) {
  config.addAsyncShortcode('apsco', (tag, attributes) => render(tag, attributes));
  config.on('eleventy.after', ({ directories }) =>
    build({ entryPoints: ['main.js'], bundle: true, splitting: true, minify: true, format: 'esm', outdir: directories.output }),
  );
  return { dir: { output: 'dist' } };
}
