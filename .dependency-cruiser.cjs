/** The arrows of docs/architecture.md, one rule each. Anything that breaks one fails the build. */
const only = (name, comment, { from, to }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(core|src|cloudfunctions|emulator|tools|test|config)/', pathNot: to },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data flows one way; a cycle has no first page to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only('core-kit-knows-nothing', 'The kit holds words without business meaning.', {
      from: '^core/kit/',
      to: '^core/kit/',
    }),
    only('core-knows-only-core', 'The rules of the town are pure: no screen, no cloud, no tool.', {
      from: '^core/',
      to: '^core/',
    }),
    {
      name: 'core-nouns-never-know-the-wire',
      comment: 'The wire is made of nouns, not the other way round; zod lives in the contract alone.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/contract/' },
      to: { path: '^core/contract/|node_modules/zod' },
    },
    {
      name: 'core-uses-no-library',
      comment: 'Pure TypeScript: zod in the contract and dayjs in kit/local-time are all it may touch.',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(zod|dayjs)' },
    },
    only('platform-below-everything', 'The phone knows the rules, never the screens.', {
      from: '^src/platform/',
      to: '^(core|src/platform)/',
    }),
    only('ui-knows-no-feature', 'The kit draws; it knows no business word but ErrorCode.', {
      from: '^src/ui/',
      to: '^(core|src/platform|src/ui)/',
    }),
    {
      name: 'features-never-meet',
      comment: 'Features are composed by pages, never by one another.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/(features|pages|packages)/', pathNot: '^src/features/$1/' },
    },
    only('screens-never-reach-the-cloud-source', 'A screen talks to the cloud through the contract.', {
      from: '^src/',
      to: '^(core|src)/',
    }),
    only('shared-knows-no-function', 'What functions share cannot know who shares it.', {
      from: '^cloudfunctions/_shared/',
      to: '^(core|cloudfunctions/_shared)/',
    }),
    {
      name: 'a-function-never-imports-another',
      comment: 'Each function is uploaded alone.',
      severity: 'error',
      from: { path: '^cloudfunctions/(?!_shared)([^/]+)/' },
      to: { path: '^(src|emulator|tools|test|config|cloudfunctions)/', pathNot: '^cloudfunctions/(_shared|$1)/' },
    },
    only('emulator-imitates-wechat-not-us', 'Nothing of ours: other teams must be able to use it.', {
      from: '^emulator/',
      to: '^emulator/',
    }),
    only('nothing-imports-tools-or-tests', 'Tools and tests are the only composition roots.', {
      from: '^(core|src|cloudfunctions|emulator)/',
      to: '^(core|src|cloudfunctions|emulator)/',
    }),
    {
      name: 'one-door-to-wechat-cloud',
      comment: 'The platform’s traps are kept in one room.',
      severity: 'error',
      from: { path: '^(core|src|cloudfunctions)/', pathNot: '^cloudfunctions/_shared/wechat/' },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    {
      name: 'one-door-to-taro-apis',
      comment: 'Views use @tarojs/components; the phone’s APIs differ per build and live behind src/platform.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'node_modules/@tarojs/(taro|runtime|taro-h5)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
