import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { TargetName } from '../targets'
import { ROOT } from './database-schema'

/** Builds targets whose inputs have changed, so that no figure is about yesterday's source. What the build says goes to the error stream. */
export async function built(...targets: readonly TargetName[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tools', 'build.ts'), ...targets], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve))
  if (code !== 0) throw new Error(`the build of ${targets.join(', ')} failed`)
}
