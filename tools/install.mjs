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
    console.log('第一次运行（或依赖有变化），正在安装依赖，要一两分钟')
    await installPackages(root)
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

/**
 * `npm ci` refuses as a whole where the lock file lacks an optional package of some other system, as it does when it
 * was written behind a registry that has only one system's; `npm install` then takes the same versions and is content.
 */
async function installPackages(root) {
  const exact = await npm(root, ['ci'])
  if (exact.code === 0) return
  console.log('npm ci 没成功，改用 npm install --no-save（版本仍按 package-lock.json）')
  const tolerant = await npm(root, ['install', '--no-save'])
  if (tolerant.code !== 0) throw new Error(`${tolerant.said}\n依赖没装上，npm 退出码 ${tolerant.code}`)
}

/** Runs npm with a sign of life every so often; what it complains about matters only when nothing helps. */
function npm(root, args) {
  const startedAt = Date.now()
  const beat = setInterval(() => console.log(`… 已经 ${Math.round((Date.now() - startedAt) / 1000)} 秒`), 10_000)
  const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4_000)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  }).finally(() => clearInterval(beat))
}
