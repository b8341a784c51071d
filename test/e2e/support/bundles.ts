import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(__dirname, '..', '..', '..', 'dist')

/** Files of a build that contain any of these words, as `file: word`. Fails when there is no such build. */
export function filesWith(words: readonly string[], build: 'local' | 'h5' | 'weapp'): readonly string[] {
  const files = readdirSync(join(DIST, build), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  if (files.length === 0) throw new Error(`dist/${build} is empty: npm run build -- ${build}`)
  return files.flatMap(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'utf8')
    return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`)
  })
}
