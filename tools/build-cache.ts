import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentHash, outsideOf } from './fingerprint'
import type { Target } from './targets'

interface Stamp {
  readonly inputs: string
  readonly output: string
}

/**
 * Builds a target unless the same inputs made what now lies in its output folder.
 * Answers false when there was nothing to do. A failed build leaves no stamp, so it is tried again.
 */
export async function buildIfChanged(root: string, target: Target, build: () => Promise<void>): Promise<boolean> {
  const file = join(root, '.cache', `build-${target.name}.json`)
  const values = [process.version, ...target.variables.map((name) => `${name}=${process.env[name] ?? ''}`)]
  const inputs = await contentHash(root, target.inputs, values)
  if (await isCurrent({ root, file, target, inputs })) return false
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(file, '{}')
  await build()
  // Inputs are hashed before the build: what was edited meanwhile is built again next time.
  const stamp: Stamp = { inputs, output: await outsideOf(root, target.output) }
  await writeFile(file, JSON.stringify(stamp))
  return true
}

interface Question {
  readonly root: string
  readonly file: string
  readonly target: Target
  readonly inputs: string
}

async function isCurrent({ root, file, target, inputs }: Question): Promise<boolean> {
  const stamp: Partial<Stamp> = await readFile(file, 'utf8').then(JSON.parse, () => ({}))
  return stamp.inputs === inputs && stamp.output === (await outsideOf(root, target.output))
}
