import { join } from 'node:path'
import { buildSync } from 'esbuild'

let code: string | null = null

/**
 * The program of an instance thread as plain JavaScript, built once per process.
 * Built here because a worker thread gets neither tsx nor Jest: functions must run in the bare Node they are deployed to.
 */
export function threadCode(): string {
  if (code !== null) return code
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'instance-thread.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
  })
  code = outputFiles[0]?.text ?? ''
  return code
}
