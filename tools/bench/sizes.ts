import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BUDGETS, limitOf, measurePackages, totalOf } from '../package-sizes/measure'
import { built } from './built'
import { ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { rounded } from './numbers'

const KB = 1024
const FUNCTION_BYTES = 400 * KB

/** Bytes of each function's bundle, without the SDK that the cloud installs. */
export async function measureFunctions(): Promise<readonly Figure[]> {
  await built('functions')
  const home = join(ROOT, 'dist', 'cloudfunctions')
  const names = (await readdir(home)).sort()
  return Promise.all(
    names.map(async (name) => {
      const { size } = await stat(join(home, name, 'index.js'))
      return kilobytes(`function.${name}.size`, size, FUNCTION_BYTES)
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
  const sizes = await measurePackages(home)
  const { main = 0, ...subpackages } = sizes.packages
  return [
    kilobytes('weapp.mainPackage.size', main, BUDGETS.main),
    ...Object.entries(subpackages).map(([root, size]) => kilobytes(`weapp.${root}.size`, size, limitOf(root))),
    kilobytes('weapp.allPackages.size', totalOf(sizes), BUDGETS.all),
    kilobytes('weapp.media.size', sizes.media, BUDGETS.media),
  ]
}

function kilobytes(name: string, bytes: number, limit: number): Figure {
  return { name, value: rounded(bytes / KB, 1), unit: 'KB', budget: atMost(limit / KB) }
}
