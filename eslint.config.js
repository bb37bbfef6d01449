// @ts-expect-error: it has no types
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Strict hosts forbid inline style and injected markup: nothing here may write them. */
const forbidden = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Markup is rendered by Lit alone.' },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg)|style-map/]',
    message: 'No unsafeHTML, no styleMap: hosts forbid what they write.',
  },
  { selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]', message: 'No inline style: hosts forbid it.' },
  { selector: 'MemberExpression[property.name="style"]', message: 'No inline style: hosts forbid it.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'src/data/generated/',
      'src/element/flags.ts',
      'src/i18n/locales/',
      'demo/i18n/locales/',
      // Applications, which have modules of their own.
      'test/consumers/*/',
      'test/consumers/facts.js',
      'test/frameworks/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A template is what functions here are for; `undefined` and `nothing` are among what they give.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // A part of an element that is loaded later is still a part of it.
      '@typescript-eslint/dot-notation': ['error', { allowProtectedClassPropertyAccess: true }],
      // An empty attribute says nothing.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/all'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...forbidden],
      'no-console': 'error',
      // Our properties are `declare`d for TypeScript and set in the constructor.
      'lit/no-native-attributes': 'off',
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/lifecycle-super': 'off',
      // Safari takes a list without bullets for no list, and a table laid out as blocks for no table.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // The only way to tell a framework of tags.
    files: ['src/frameworks/*.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['src/element/{apsco-element,define}.ts', 'src/embed/{loader,framed}.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'demo/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // An assertion of accessibility is a promise, and so every assertion looks like one: only that one must be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it.' },
      ],
    },
  },
  {
    // Tools and Node tests handle what other tools give, much of it without types; tsc still checks them.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
