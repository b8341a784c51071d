import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Plain JavaScript on node's own modules: it runs before anything is installed.

/** Installs the packages of the lock file unless they are there already. Rejects when npm fails. */
export async function installWhenNeeded(root) {
  const stamp = join(root, 'node_modules', '.lock-hash')
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lockText).update(process.version.split('.')[0]).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!hasEverything(root, JSON.parse(lockText))) {
    console.log('第一次运行（或依赖有变化），正在安装依赖：npm ci')
    await npmCi(root)
  }
  writeFileSync(stamp, hash)
}

/** Somebody who ran npm install by hand has the same packages: nothing is gained by installing them again. */
function hasEverything(root, lock) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'))
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' || packages[path]?.version === wanted.version || (wanted.optional && !packages[path]),
  )
}

function npmCi(root) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const child = spawn(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci 失败，退出码 ${code}`))))
  })
}
