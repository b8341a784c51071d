/**
 * One runner for every kind of test (docs/architecture.md, "Tests"). A project is a kind: its name is its folder.
 * `npx jest --selectProjects core` runs one kind.
 */
const esm = [
  'pixelmatch',
  'mingo',
  'rbush',
  'rbush-knn',
  'quickselect',
  'tinyqueue',
  'croner',
  'classic-level',
  'hono',
  '@hono',
]

/** Stories of phones, whoever sits at a desk in them. What is told of desks alone, of the demo bar or of a production build in a browser is not among them. */
const ON_BOTH_BUILDS = [
  ...[
    'whole-story',
    'nobody-answers',
    'at-once',
    'trouble',
    'large-print',
    'together',
    'swap',
    'photo',
    'voice',
    'holding-to-speak',
    'read-to-me',
  ],
  ...['unsent', 'poor-network', 'while-sending', 'links', 'climbing', 'unreachable', 'hotline', 'account', 'leaving'],
  ...['appeals', 'appeal-doors', 'appeal-ways', 'call-back', 'reception', 'album-of-appeals', 'album-of-reception'],
  ...['screens-for-everybody', 'read-aloud', 'steadiness', 'letters', 'board', 'said-anew'],
  ...['volunteering', 'wishes', 'album-of-volunteering'],
  ...['street', 'staff-desk', 'handover-book'],
  ...['album-of-pages', 'album-of-a-case', 'album-of-a-late-case'],
]

const kind = (name, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`, `<rootDir>/test/${name}/**/*.test.tsx`],
  testEnvironment: 'node',
  moduleNameMapper: { '^@core/(.*)$': '<rootDir>/core/$1', '^@src/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
  ...extra,
})

module.exports = {
  projects: [
    kind('core'),
    kind('cloudfunctions'),
    kind('emulator'),
    kind('src'),
    kind('tools'),
    kind('scenarios'),
    // The real functions on a cloud in memory, whose every step can be put off, lost, or be the last one.
    kind('properties', { resolver: '<rootDir>/test/properties/support/resolver.cjs' }),
    kind('weapp'),
    // WeChat's own tools over the compiled mini-program; they are installed beside the app, not in it (ADR 14).
    // The browser that the simulator gets outlives what Jest would clean away of it.
    kind('wechat', { testEnvironmentOptions: { globalsCleanup: 'off' } }),
    kind('e2e'),
    // The same stories once more, on the mini-program itself: those that phones live through.
    kind('e2e', {
      displayName: 'e2e-weapp',
      testMatch: ON_BOTH_BUILDS.map((story) => `<rootDir>/test/e2e/${story}.test.ts`),
      globals: { PHONES_RUN: 'weapp' },
    }),
  ],
}
