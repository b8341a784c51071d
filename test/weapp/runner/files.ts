import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The text files of a mini-program by their path in it. */
export type Files = ReadonlyMap<string, string>

const TEXT = /\.(js|json|wxml|wxss|wxs)$/

/** Reads the build at `home`: its text, and the paths of everything else, such as pictures. */
export function readBuild(home: string): { readonly files: Files; readonly assets: readonly string[] } {
  const paths = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(home, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.endsWith('.LICENSE.txt'))
  const text = paths.filter((path) => TEXT.test(path))
  return {
    files: new Map(text.map((path) => [path, readFileSync(join(home, path), 'utf8')])),
    assets: paths.filter((path) => !TEXT.test(path)),
  }
}
