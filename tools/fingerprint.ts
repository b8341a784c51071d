import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Hash of the names and contents of files and folders (missing ones count as empty) and of some plain values. */
export async function contentHash(root: string, paths: readonly string[], values: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesUnder(root, path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update('\0')
    }
  }
  for (const value of values) hash.update(`${value}\0`)
  return hash.digest('hex')
}

/** What a folder of results looks like from outside; changes when anybody rebuilds, edits or removes any of it. */
export async function outsideOf(root: string, path: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesUnder(root, path)) {
    const { size, mtimeMs } = await stat(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Every file below a path, sorted, relative to the root; the path itself when it is a file, nothing when it is not there. */
export async function filesUnder(root: string, path: string): Promise<readonly string[]> {
  const found = await stat(join(root, path)).catch(() => null)
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .sort()
}
