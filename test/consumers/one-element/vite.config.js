export default {
  build: {
    outDir: 'dist/vite',
    rolldownOptions: {
      input: { tag: 'one-element/tag.js', class: 'one-element/class.js' },
      output: { entryFileNames: '[name].js' },
    },
  },
};
