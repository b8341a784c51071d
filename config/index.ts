import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { ariaAttributes } from './aria'

const root = path.resolve(__dirname, '..')
const isWeapp = process.env.TARO_ENV === 'weapp'
const isLocal = !isWeapp && process.env.LOCAL === '1'
const outputName = isWeapp ? 'weapp' : isLocal ? 'local' : 'h5'

const core = path.join(root, 'core')

// Published as modern JavaScript; the engine of an old phone needs them compiled down like our own code.
const modernPackages = (file: string): boolean => /node_modules[\\/](zod|dayjs)[\\/]/.test(file)

// Words the compiler replaces, so that code behind a false one leaves the bundle. Declared in types/global.d.ts.
const constants = {
  LOCAL_BUILD: JSON.stringify(isLocal),
  CLOUD_URL: JSON.stringify(isLocal ? '' : (process.env.CLOUD_URL ?? '')),
  CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
}

// Two pages handle an appeal, on a phone and at the desk, and nobody else waits for that at the first load.
const OF_TWO_PAGES = /src[\\/]features[\\/]appeal-case[\\/][^.]+\.tsx?$/

// Every page of the browser build is loaded on its own; without a shared chunk each would bring the whole kit again.
function shareBetweenPages(chain: ChunkChain): void {
  const test = ({ resource = '' }: { readonly resource?: string }) => !OF_TWO_PAGES.test(resource)
  const shared = { name: 'shared', test, chunks: 'async', minChunks: 2, priority: 20, enforce: true }
  chain.optimization.splitChunks({ cacheGroups: { shared } })
}

interface ChunkChain {
  readonly optimization: { splitChunks(options: object): unknown }
}

// What a desk measures stays px: in rpx a wide window would show a phone's page under a magnifying glass.
const DESK = ['.ui-desk', '.ui-wall']

// A drawing travels inside the style sheet: wxss reaches no file, and a relative one breaks in a nested css folder.
const inlineDrawings = { limit: 10 * 1024 }

// Read by WeChat itself, by their paths; bundled, the picture of the share card would be turned into a data URI.
const asFiles = [
  { from: 'src/sitemap.json', to: `dist/${outputName}/sitemap.json` },
  { from: 'src/platform/share/share-card.png', to: `dist/${outputName}/share-card.png` },
]

export default defineConfig({
  projectName: 'minsheng-yizhan',
  date: '2025-01-01',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${outputName}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(__dirname, 'slow-fingers.ts'), ['@tarojs/plugin-inject', { components: ariaAttributes }]],
  defineConstants: constants,
  alias: { '@core': core, '@src': path.join(root, 'src') },
  copy: { patterns: isWeapp ? asFiles : [], options: {} },
  mini: {
    optimizeMainPackage: { enable: true },
    imageUrlLoaderOption: inlineDrawings,
    // The parts of the kit never override one another, so the order of their styles carries no meaning.
    miniCssExtractPluginOption: { ignoreOrder: true },
    compile: { include: [core, modernPackages] },
    postcss: { pxtransform: { enable: true, config: { selectorBlackList: DESK } }, cssModules: { enable: false } },
  },
  h5: {
    compile: { include: [core, modernPackages] },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    imageUrlLoaderOption: inlineDrawings,
    webpackChain: shareBetweenPages,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    // A browser keeps px: the canvas is 375 wide on any phone, and a reader's own zoom goes on working.
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
    },
  },
})
