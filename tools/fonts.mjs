import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts']
const CHINESE = /noto.*cjk|sourcehan|wqy|droidsansfallback|pingfang/i
const LIMIT_MS = 180_000

/**
 * On a build machine run by root, adds a Chinese font so that its pictures show text instead of boxes.
 * Never fails: without the font every test still passes, only the pictures are worth less.
 */
export async function chineseFontsForCi() {
  if (!process.env.CI || process.platform !== 'linux' || process.getuid() !== 0 || hasChineseFont()) return
  console.log('没有中文字体，正在安装 fonts-noto-cjk（截图要用）')
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-noto-cjk'
  const code = await run('sh', ['-c', install])
  if (code !== 0) console.log('没装上，截图里的中文会是方框，测试不受影响')
}

function hasChineseFont() {
  return FOLDERS.some(
    (folder) =>
      existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => CHINESE.test(String(name))),
  )
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: LIMIT_MS })
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('close', (code) => resolve(code)))
}
