import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhenNeeded } from './install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

try {
  await installWhenNeeded(root)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tools', 'start.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// Ctrl-C reaches the child by itself; this process only waits for it. Other signals are passed on.
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) child.kill('SIGINT')
})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.once('exit', (code) => process.exit(code ?? 1))
