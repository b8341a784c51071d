import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A stored file without its bytes. */
interface FileMeta {
  readonly path: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly writtenAt: number
}

export interface StoredFile {
  readonly meta: FileMeta
  readonly bytes: Buffer
}

/** Files on disk. */
export interface FileStore {
  write(file: StoredFile): Promise<void>
  read(path: string): Promise<StoredFile | null>
  /** Answers false when there was none. */
  remove(path: string): Promise<boolean>
  list(): Promise<readonly FileMeta[]>
  clear(): Promise<void>
}

/**
 * Keeps files under `dir`, each named by the hash of its cloud path: any path fits any file system
 * (`a` and `a/b` may both exist, names may be long or Chinese) and none can point outside.
 */
export async function openFileStore(dir: string): Promise<FileStore> {
  await mkdir(dir, { recursive: true })
  const place = (path: string) => join(dir, createHash('sha256').update(path).digest('hex'))
  const readMeta = async (file: string): Promise<FileMeta | null> => {
    const text = await readFile(file, 'utf8').catch(() => null)
    return text === null ? null : JSON.parse(text)
  }
  return {
    async write({ meta, bytes }) {
      const file = place(meta.path)
      await replace(`${file}.bytes`, bytes)
      // Last: a file exists when its description does, so a crash between the two leaves no half of one.
      await replace(`${file}.json`, JSON.stringify(meta))
    },
    async read(path) {
      const meta = await readMeta(`${place(path)}.json`)
      return meta && { meta, bytes: await readFile(`${place(path)}.bytes`) }
    },
    async remove(path) {
      const existed = (await readMeta(`${place(path)}.json`)) !== null
      await rm(`${place(path)}.json`, { force: true })
      await rm(`${place(path)}.bytes`, { force: true })
      return existed
    },
    async list() {
      const names = (await readdir(dir)).filter((name) => name.endsWith('.json'))
      const metas = await Promise.all(names.map((name) => readMeta(join(dir, name))))
      return metas.filter((meta) => meta !== null).sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    async clear() {
      await rm(dir, { recursive: true, force: true })
      await mkdir(dir, { recursive: true })
    },
  }
}

async function replace(file: string, content: string | Buffer): Promise<void> {
  const fresh = `${file}.${randomUUID()}.tmp`
  await writeFile(fresh, content)
  await rename(fresh, file)
}
