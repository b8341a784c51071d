import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTurns } from './turns'

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
  /** These and no others. What came before it is gone, finished or not; whatever comes meanwhile waits for its end. */
  replaceAll(files: readonly StoredFile[]): Promise<void>
}

/**
 * Keeps files under `dir`, each named by the hash of its cloud path: any path fits any file system
 * (`a` and `a/b` may both exist, names may be long or Chinese) and none can point outside.
 */
export async function openFileStore(dir: string): Promise<FileStore> {
  await mkdir(dir, { recursive: true })
  const place = (path: string) => join(dir, createHash('sha256').update(path).digest('hex'))
  const write = async ({ meta, bytes }: StoredFile) => {
    const file = place(meta.path)
    await replace(`${file}.bytes`, bytes)
    // Last: a file exists when its description does, so a crash between the two leaves no half of one.
    await replace(`${file}.json`, JSON.stringify(meta))
  }
  // The folder goes away and comes back when all files are replaced: nobody may be in it then.
  const { together, alone } = createTurns()
  return {
    write: (file) => together(() => write(file)),
    read: (path) =>
      together(async () => {
        const meta = await readMeta(`${place(path)}.json`)
        const bytes = await readFile(`${place(path)}.bytes`).catch(() => null)
        return meta && bytes && { meta, bytes }
      }),
    remove: (path) =>
      together(async () => {
        const existed = (await readMeta(`${place(path)}.json`)) !== null
        await rm(`${place(path)}.json`, { force: true })
        await rm(`${place(path)}.bytes`, { force: true })
        return existed
      }),
    list: () =>
      together(async () => {
        const names = (await readdir(dir)).filter((name) => name.endsWith('.json'))
        const metas = await Promise.all(names.map((name) => readMeta(join(dir, name))))
        return metas.filter((meta) => meta !== null).sort((a, b) => (a.path < b.path ? -1 : 1))
      }),
    replaceAll: (files) =>
      alone(async () => {
        await rm(dir, { recursive: true, force: true })
        await mkdir(dir, { recursive: true })
        for (const file of files) await write(file)
      }),
  }
}

async function readMeta(file: string): Promise<FileMeta | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text)
}

async function replace(file: string, content: string | Buffer): Promise<void> {
  const fresh = `${file}.${randomUUID()}.tmp`
  await writeFile(fresh, content)
  await rename(fresh, file)
}
