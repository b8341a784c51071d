import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleAt } from '../support/bundle'
import { compileStyle } from './compile-styles'
import { compileTemplates } from './compile-templates'
import { type Files, readBuild } from './files'

/** What the browser side is started with. */
export interface WeappSource {
  readonly app: unknown
  readonly pages: readonly string[]
  /** Scripts as they are in the build, by path. */
  readonly scripts: Readonly<Record<string, string>>
  /** What stands in the `.json` beside a page or a component, by path without the ending. */
  readonly configs: Readonly<Record<string, unknown>>
  /** Pictures of the build as data URIs, by path: they are on the phone already, with or without a network. */
  readonly pictures: Readonly<Record<string, string>>
  /** Style sheets that belong to the app or to a page, by path without the ending. */
  readonly styles: Readonly<Record<string, string>>
}

/** Everything the page needs is in its own folder; whatever else it asks for is refused and heard as a complaint. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self' data: 'unsafe-inline' 'unsafe-eval'">
<link rel="icon" href="data:,"><link rel="stylesheet" href="weapp-runner.css"><title>小程序</title></head>
<body><script src="weapp-runner.js"></script><script src="weapp.js"></script></body></html>`

/**
 * Writes into the new folder `to` a page, index.html, that runs the mini-program at `home`, unmodified. Whoever serves
 * it also answers for its cloud, at `/v1/functions`.
 */
export async function buildRunner(home: string, to: string): Promise<void> {
  const { pages } = bundleAt(home)
  const { files, assets } = readBuild(home)
  await mkdir(to, { recursive: true })
  const pictures = Object.fromEntries(
    await Promise.all(assets.map(async (path) => [path, dataUri(path, await readFile(join(home, path)))] as const)),
  )
  const source: WeappSource = { ...sourceOf(files, pages), pictures }
  await Promise.all([
    writeFile(join(to, 'index.html'), PAGE),
    writeFile(join(to, 'weapp.js'), `weappRunner.start(${JSON.stringify(source)},${compileTemplates(files)})`),
    cp(join(__dirname, 'weapp-runner.css'), join(to, 'weapp-runner.css')),
    bundleBrowserSide(join(to, 'weapp-runner.js')),
  ])
}

function dataUri(path: string, bytes: Buffer): string {
  const kind = path.split('.').at(-1)
  return `data:image/${kind === 'svg' ? 'svg+xml' : kind};base64,${bytes.toString('base64')}`
}

function sourceOf(files: Files, pages: readonly string[]): Omit<WeappSource, 'pictures'> {
  const paths = [...files.keys()]
  const beside = (ending: string) => paths.filter((path) => path.endsWith(ending))
  const bare = (path: string) => path.replace(/\.\w+$/, '')
  const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? '')
  const styled = ['app', ...pages].filter((path) => files.has(`${path}.wxss`))
  const isolated = beside('.wxss').filter((path) => files.has(`${bare(path)}.wxml`) && !pages.includes(bare(path)))
  if (isolated.length > 0) throw new Error(`components with styles of their own are not imitated: ${isolated}`)
  return {
    app: parsed('app.json'),
    pages,
    scripts: Object.fromEntries(beside('.js').map((path) => [path, files.get(path) ?? ''])),
    configs: Object.fromEntries(beside('.json').map((path) => [bare(path), parsed(path)])),
    styles: Object.fromEntries(styled.map((path) => [path, compileStyle(files, `${path}.wxss`)])),
  }
}

async function bundleBrowserSide(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(__dirname, 'in-browser', 'start.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}
