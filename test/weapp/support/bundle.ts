import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Subpackage {
  readonly root: string
  readonly pages: readonly string[]
  readonly plugins?: Readonly<Record<string, unknown>>
}

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly Subpackage[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
  readonly requiredPrivateInfos?: readonly string[]
  readonly permission?: Readonly<Record<string, { readonly desc: string }>>
  readonly sitemapLocation?: string
  readonly plugins?: Readonly<Record<string, unknown>>
}

/** The mini-program as it would be uploaded. */
export interface Bundle {
  readonly home: string
  readonly app: AppJson
  /** Every page of app.json, subpackages included. */
  readonly pages: readonly string[]
  readonly tabs: ReadonlySet<string>
  /** The subpackage a file lies in; undefined for the main package. */
  packageOf(path: string): string | undefined
  textOf(path: string): string
}

/** Reads the build at `home`; fails with the command that makes it when there is none. */
export function bundleAt(home: string): Bundle {
  if (!existsSync(join(home, 'app.json'))) throw new Error(`no build at ${home}: npm run build -- weapp`)
  const textOf = (path: string) => readFileSync(join(home, path), 'utf8')
  const app = JSON.parse(textOf('app.json')) as AppJson
  const subpackages = app.subPackages ?? []
  return {
    home,
    app,
    textOf,
    pages: [...app.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
    tabs: new Set(app.tabBar?.list.map(({ pagePath }) => pagePath)),
    packageOf: (path) => subpackages.find(({ root }) => path.startsWith(`${root}/`))?.root,
  }
}
