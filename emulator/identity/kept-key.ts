import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'identity-key'
const KEY_BYTES = 32

/**
 * The secret 32 bytes behind tokens and browser users: made by the first run on a data folder and the same in every later
 * one; without a folder new each time. Throws when the kept file is unreadable or holds no key.
 */
export function keptKey(dataDir: string | null): Buffer {
  if (dataDir === null) return randomBytes(KEY_BYTES)
  const file = join(dataDir, FILE)
  const kept = read(file)
  if (kept === null) return made(file, dataDir)
  // A new key in its place would silently make a stranger of everybody who is in the documents.
  if (kept.length !== KEY_BYTES) throw new Error(`${file} holds no key; without it every browser is a new person`)
  return kept
}

function read(file: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function made(file: string, dataDir: string): Buffer {
  const key = randomBytes(KEY_BYTES)
  mkdirSync(dataDir, { recursive: true })
  // Beside its place and renamed, so that a kill never leaves half a key.
  writeFileSync(`${file}.new`, key.toString('hex'), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return key
}
