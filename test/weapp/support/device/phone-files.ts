/** Where text is kept under a key, as `Map` does it; what is written throws when there is no room. */
export interface Shelf {
  get(key: string): string | undefined
  set(key: string, text: string): unknown
  delete(key: string): boolean
  keys(): Iterable<string>
}

/** The files a mini-program may see: temporary ones until it is closed, its own for as long as it is installed. */
export interface PhoneFiles {
  /** Keeps bytes under a new temporary path. */
  temporary(bytes: Uint8Array, ending: string): string
  /** Undefined where there is no file. */
  read(path: string): Uint8Array | undefined
  write(path: string, bytes: Uint8Array): void
  remove(path: string): boolean
  has(path: string): boolean
  /** Folders made, and files; by their whole paths. */
  all(): readonly string[]
  makeFolder(path: string): void
  isFolder(path: string): boolean
}

/** The folder in which a mini-program may name its own files. */
export const USER_FOLDER = 'wxfile://usr'

const FOLDER = 'folder'

/** `shelf` outlives a cold start. */
export function phoneFiles(shelf: Shelf): PhoneFiles {
  const temporary = new Map<string, Uint8Array>()
  let made = 0
  const has = (path: string) => temporary.has(path) || (shelf.get(path) ?? FOLDER) !== FOLDER
  return {
    temporary(bytes, ending) {
      made++
      const path = `wxfile://tmp_${made}.${ending}`
      temporary.set(path, bytes)
      return path
    },
    read(path) {
      const kept = shelf.get(path)
      return temporary.get(path) ?? (kept === undefined || kept === FOLDER ? undefined : bytesOf(kept))
    },
    write: (path, bytes) => void shelf.set(path, `=${textOf(bytes)}`),
    remove: (path) => temporary.delete(path) || shelf.delete(path),
    has,
    all: () => [...temporary.keys(), ...shelf.keys()],
    makeFolder: (path) => void shelf.set(path, FOLDER),
    isFolder: (path) => path === USER_FOLDER || shelf.get(path) === FOLDER,
  }
}

/** One character a byte. */
function textOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)))
  return parts.join('')
}

function bytesOf(kept: string): Uint8Array {
  return Uint8Array.from(kept.slice(1), (character) => character.charCodeAt(0))
}
