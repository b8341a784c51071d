import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder } from '../fingerprint'
import { built } from './built'
import { ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { rounded, sum } from './numbers'

const KB = 1024
const FUNCTION_KB = 400
const MAIN_PACKAGE_KB = 700
const PACKAGE_KB = 1024
const ALL_PACKAGES_KB = 4096

/** Bytes of each function's bundle, without the SDK that the cloud installs. */
export async function measureFunctions(): Promise<readonly Figure[]> {
  await built('functions')
  const home = join(ROOT, 'dist', 'cloudfunctions')
  const names = (await readdir(home)).sort()
  return Promise.all(
    names.map(async (name) => {
      const { size } = await stat(join(home, name, 'index.js'))
      return kilobytes(`function.${name}.size`, size, FUNCTION_KB)
    }),
  )
}

/** Bytes of the mini-program's packages as they lie in its build; WeChat compresses them once more for the way. */
export async function measureWeapp(): Promise<readonly Figure[]> {
  await built('weapp')
  return packageFigures(join(ROOT, 'dist', 'weapp'))
}

/** The same for any folder that holds a mini-program. Fails without its app.json. */
export async function packageFigures(home: string): Promise<readonly Figure[]> {
  const roots = subpackageRoots(JSON.parse(await readFile(join(home, 'app.json'), 'utf8')))
  const sizes = new Map<string, number>(['main', ...roots].map((name) => [name, 0]))
  for (const file of await filesUnder(home, '.')) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main'
    sizes.set(owner, (sizes.get(owner) ?? 0) + (await stat(join(home, file))).size)
  }
  return [
    kilobytes('weapp.mainPackage.size', sizes.get('main') ?? 0, MAIN_PACKAGE_KB),
    ...roots.map((root) => kilobytes(`weapp.${root}.size`, sizes.get(root) ?? 0, PACKAGE_KB)),
    kilobytes('weapp.allPackages.size', sum([...sizes.values()]), ALL_PACKAGES_KB),
  ]
}

function subpackageRoots(app: { readonly subPackages?: readonly { readonly root: string }[] }): readonly string[] {
  return (app.subPackages ?? []).map(({ root }) => root.replace(/\/+$/, ''))
}

function kilobytes(name: string, bytes: number, limit: number): Figure {
  return { name, value: rounded(bytes / KB, 1), unit: 'KB', budget: atMost(limit) }
}
