import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from '@swc/core'
import { build, type Plugin, transform } from 'esbuild'

export interface BuiltFunction {
  readonly name: string
  readonly bytes: number
}

/** WeChat unpacks a function at every cold start; without the SDK each of ours stays below this. Bytes. */
export const LARGEST_FUNCTION = 400 * 1024

interface Folders {
  /** Repository that owns the package.json and the node_modules. */
  readonly root: string
  readonly from: string
  readonly to: string
}

/**
 * Bundles every `<from>/<name>/index.ts` to `<to>/<name>/`, ready to upload: index.js, package.json and config.json.
 * Folders that begin with `_` are shared code. Fails when a bundle is larger than LARGEST_FUNCTION.
 */
export async function buildFunctions({ root, from, to }: Folders): Promise<readonly BuiltFunction[]> {
  const names = await functionNames(from)
  await removeGone(to, names)
  const sdk = await sdkVersion(root)
  const built: BuiltFunction[] = []
  for (const name of names) {
    const out = join(to, name)
    await bundle({ root, entry: join(from, name, 'index.ts'), outfile: join(out, 'index.js') })
    const manifest = { name, version: '1.0.0', main: 'index.js', dependencies: { 'wx-server-sdk': sdk } }
    await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    await copyConfig(join(from, name, 'config.json'), join(out, 'config.json'))
    built.push({ name, bytes: (await stat(join(out, 'index.js'))).size })
  }
  const large = built.filter(({ bytes }) => bytes > LARGEST_FUNCTION)
  if (large.length > 0) throw new Error(`云函数太大（上限 ${kilobytes(LARGEST_FUNCTION)}）：${listed(large)}`)
  return built
}

/** `help 120 KB, duty 80 KB` */
export function listed(functions: readonly BuiltFunction[]): string {
  return functions.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join('，')
}

async function bundle({ root, entry, outfile }: { root: string; entry: string; outfile: string }): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    plugins: [noJsonSchema, codesForSentences, shortNamesInPackages, shortNamesInside],
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    external: ['wx-server-sdk'],
    // The same release, as its makers shorten it: a third of it is comments and long names that no stack trace of ours needs.
    alias: { papaparse: 'papaparse/papaparse.min.js' },
    logLevel: 'silent',
  })
}

/** Inside a package nobody of ours reads a stack trace: its names shrink, a tenth of a function. Exports and their pure marks stay for the bundler to shake. */
const shortNamesInPackages: Plugin = {
  name: 'short-names-in-packages',
  setup(building) {
    building.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { minifyIdentifiers: true, charset: 'utf8' })
      return { contents: code, loader: 'js' }
    })
  },
}

/** Of ours what a stack trace names keeps its name, the functions of a file; what is named inside them shrinks, another tenth. The bundler's own shrinking knows no such border. */
const shortNamesInside: Plugin = {
  name: 'short-names-inside',
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const plain = await transform(await readFile(path, 'utf8'), { loader: 'ts', sourcefile: path, charset: 'utf8' })
      const inside = { compress: false, mangle: { toplevel: false }, format: { comments: 'all' } } as const
      const { code } = await minify(plain.code, { module: true, ...inside })
      return { contents: code, loader: 'js' }
    })
  },
}

/**
 * Zod ties every schema to its writer of JSON schemas, which no function calls: 27 KB of the 400. In its place stands what says so, should anybody.
 */
const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  setup(building) {
    building.onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8')
        const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name)
        const unused = "const unused = () => () => { throw new Error('no JSON schema is written here') }"
        return { contents: [unused, ...names.map((name) => `export const ${name} = unused`)].join('\n'), loader: 'js' }
      },
    )
  },
}

/** English sentences about what is wrong with an input stand in nothing but our logs, where its code beside its path says as much: 3 KB of the 400. */
const codesForSentences: Plugin = {
  name: 'codes-for-sentences',
  setup(building) {
    building.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/ }, () => ({
      contents:
        "export default () => ({ localeError: ({ code, expected }) => [code, expected].filter(Boolean).join(' ') })",
      loader: 'js',
    }))
  },
}

async function functionNames(from: string): Promise<readonly string[]> {
  const entries = await readdir(from, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  return folders.map(({ name }) => name).sort()
}

async function removeGone(to: string, names: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true })
  const gone = (await readdir(to)).filter((name) => !names.includes(name))
  for (const name of gone) await rm(join(to, name), { recursive: true })
}

async function sdkVersion(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const version = (manifest as { dependencies?: Record<string, string> }).dependencies?.['wx-server-sdk']
  if (!version) throw new Error('package.json names no wx-server-sdk')
  return version
}

/** A function without its own config.json has none in the cloud either. */
async function copyConfig(from: string, to: string): Promise<void> {
  await rm(to, { force: true })
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`
}
