import { type Options, Refusal } from '../question'
import { type PhoneFiles, USER_FOLDER } from './phone-files'

type Act = (options: Options) => object | undefined

// Over 40 lines: one method each, a line or a few long.
/** What `FileSystemManager` does, by the names of its asynchronous forms. Each throws a `Refusal` to fail. */
function actsOn(files: PhoneFiles): Readonly<Record<string, Act>> {
  let saved = 0
  const there = (path: string) => {
    const bytes = files.read(path)
    if (bytes) return bytes
    throw new Refusal(`no such file or directory, open '${path}'`)
  }
  const place = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/'))
    if (!path.startsWith(`${USER_FOLDER}/`)) throw new Refusal(`permission denied, open '${path}'`)
    if (!files.isFolder(folder)) throw new Refusal(`no such file or directory, open '${path}'`)
    return path
  }
  const keep = (path: string, bytes: Uint8Array) => {
    try {
      files.write(path, bytes)
    } catch {
      throw new Refusal('the maximum size of the file storage limit is exceeded')
    }
  }
  const saveFile: Act = ({ tempFilePath, filePath }) => {
    const bytes = there(`${tempFilePath}`)
    saved++
    const to =
      filePath === undefined
        ? `wxfile://store_${saved}${/\.\w+$/.exec(`${tempFilePath}`)?.[0] ?? ''}`
        : place(`${filePath}`)
    keep(to, bytes)
    files.remove(`${tempFilePath}`)
    return { savedFilePath: to }
  }
  return {
    saveFile,
    access({ path }) {
      if (!files.has(`${path}`) && !files.isFolder(`${path}`)) throw new Refusal(`no such file or directory ${path}`)
      return undefined
    },
    readFile: ({ filePath, encoding }) => ({ data: decoded(there(`${filePath}`), encoding) }),
    writeFile: ({ filePath, data, encoding }) => void keep(place(`${filePath}`), encoded(data, encoding)),
    appendFile({ filePath, data, encoding }) {
      const [before, after] = [there(`${filePath}`), encoded(data, encoding)]
      keep(`${filePath}`, Uint8Array.from([...before, ...after]))
      return undefined
    },
    copyFile: ({ srcPath, destPath }) => void keep(place(`${destPath}`), there(`${srcPath}`)),
    rename({ oldPath, newPath }) {
      keep(place(`${newPath}`), there(`${oldPath}`))
      files.remove(`${oldPath}`)
      return undefined
    },
    unlink({ filePath }) {
      there(`${filePath}`)
      files.remove(`${filePath}`)
      return undefined
    },
    getFileInfo: ({ filePath }) => ({ size: there(`${filePath}`).length }),
    ...foldersIn(files),
  }
}

function foldersIn(files: PhoneFiles): Readonly<Record<string, Act>> {
  const inside = (folder: string) =>
    files.all().flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []))
  return {
    mkdir({ dirPath, recursive }) {
      if (files.isFolder(`${dirPath}`) && recursive !== true) throw new Refusal(`file already exists ${dirPath}`)
      files.makeFolder(`${dirPath}`)
      return undefined
    },
    readdir({ dirPath }) {
      if (!files.isFolder(`${dirPath}`)) throw new Refusal(`no such file or directory ${dirPath}`)
      return { files: inside(`${dirPath}`).filter((name) => !name.includes('/')) }
    },
    rmdir({ dirPath, recursive }) {
      const names = inside(`${dirPath}`)
      if (names.length > 0 && recursive !== true) throw new Refusal(`directory not empty ${dirPath}`)
      for (const name of names) files.remove(`${dirPath}/${name}`)
      files.remove(`${dirPath}`)
      return undefined
    },
    getSavedFileList: () => ({
      fileList: files
        .all()
        .filter((path) => path.startsWith('wxfile://store_'))
        .map((filePath) => ({ filePath, size: files.read(filePath)?.length ?? 0, createTime: 0 })),
    }),
    removeSavedFile({ filePath }) {
      if (!files.remove(`${filePath}`)) throw new Refusal('file not exist')
      return undefined
    },
  }
}

/** What the synchronous forms take in order, and which part of the result is their answer. */
const SYNC: Readonly<Record<string, readonly [takes: readonly string[], answers?: string]>> = {
  access: [['path']],
  readFile: [['filePath', 'encoding'], 'data'],
  writeFile: [['filePath', 'data', 'encoding']],
  appendFile: [['filePath', 'data', 'encoding']],
  saveFile: [['tempFilePath', 'filePath'], 'savedFilePath'],
  copyFile: [['srcPath', 'destPath']],
  rename: [['oldPath', 'newPath']],
  unlink: [['filePath']],
  mkdir: [['dirPath', 'recursive']],
  readdir: [['dirPath'], 'files'],
  rmdir: [['dirPath', 'recursive']],
}

/** WeChat's file system over these files. `answering` makes an act answer by `success` and `fail`. */
export function fileSystemOf(files: PhoneFiles, answering: (api: string, act: Act) => (options: Options) => void) {
  const acts = actsOn(files)
  const asynchronous = Object.entries(acts).map(([api, act]) => [api, answering(api, act)] as const)
  const synchronous = Object.entries(SYNC).map(([api, [takes, answers]]) => {
    const run = (...all: readonly unknown[]) => {
      const options = Object.fromEntries(
        takes.map((name, index) => [name, all[index]]).filter(([, value]) => value !== undefined),
      )
      try {
        const result = acts[api]?.(options) as Options | undefined
        return answers === undefined ? undefined : result?.[answers]
      } catch (error) {
        // The words a script's `catch` gets to see.
        throw error instanceof Refusal ? new Error(`${api}Sync:fail ${error.message}`) : error
      }
    }
    return [`${api}Sync`, run] as const
  })
  const manager = Object.fromEntries<unknown>([...asynchronous, ...synchronous])
  return { getFileSystemManager: () => manager }
}

function decoded(bytes: Uint8Array, encoding: unknown): string | ArrayBuffer {
  if (encoding === undefined) return bytes.slice().buffer as ArrayBuffer
  if (encoding === 'base64') return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  if (encoding === 'utf8' || encoding === 'utf-8') return new TextDecoder().decode(bytes)
  throw new Refusal(`invalid encoding "${encoding}"`)
}

function encoded(data: unknown, encoding: unknown): Uint8Array {
  if (typeof data !== 'string') return new Uint8Array((data as ArrayBuffer).slice(0))
  if (encoding === 'base64') return Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
  return new TextEncoder().encode(data)
}
