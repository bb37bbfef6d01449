export default {
  mode: 'production',
  context: import.meta.dirname,
  entry: { tag: './tag.js', class: './class.js' },
  output: { path: `${import.meta.dirname}/dist/webpack`, publicPath: 'auto' },
};
