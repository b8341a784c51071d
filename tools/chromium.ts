import { execFile } from 'node:child_process'
import { access, chmod, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Chromium {
  readonly executablePath: string
  readonly args: readonly string[]
}

const ROOT = join(__dirname, '..')

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
] as const

/** Chromium refuses its sandbox under root, and containers give it a /dev/shm too small to draw in. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'] as const

/**
 * A Chromium that starts on this machine: CHROMIUM_PATH, else one that is installed, else the one that npm brought.
 * Repeated calls are cheap: npm's is unpacked once and found again.
 */
export async function chromiumPath(): Promise<Chromium> {
  const asked = process.env.CHROMIUM_PATH
  for (const executablePath of asked ? [asked] : INSTALLED) {
    if (await isExecutable(executablePath)) return { executablePath, args: ARGS }
  }
  if (asked) throw new Error(`CHROMIUM_PATH=${asked} is not an executable file`)
  return unpackedFromNpm()
}

/** The Chromium that npm brought, whatever else is installed. Linux on x64 only. */
export async function unpackedFromNpm(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH to the one you have.')
  }
  const { version } = JSON.parse(await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  const home = join(ROOT, '.cache', `chromium-${version}`)
  const executablePath = join(home, 'launch.sh')
  if (!(await isExecutable(executablePath))) await unpackInto(home)
  return { executablePath, args: ARGS }
}

/**
 * Unpacks beside the final place and renames: a second process, or one killed half-way, never meets half a browser.
 * The package unpacks to the temporary folder and adds libraries only where it believes to be on Lambda, so a child
 * is told both; its own launch flags (one process for all) are not taken, they crash with several pages.
 */
async function unpackInto(home: string): Promise<void> {
  const fresh = `${home}.${process.pid}`
  await mkdir(fresh, { recursive: true })
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
  const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())"
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: ROOT, env })
  await writeFile(join(fresh, 'fonts.conf'), fontsConf(home))
  await writeFile(join(fresh, 'launch.sh'), LAUNCH)
  await chmod(join(fresh, 'launch.sh'), 0o755)
  await rename(fresh, home).catch(async (error) => {
    await rm(fresh, { recursive: true, force: true })
    if (!(await isExecutable(join(home, 'launch.sh')))) throw error
  })
}

/** The machine's own libraries and fonts come first; what npm brought fills in where a bare machine has none. */
const LAUNCH = `#!/bin/sh
here=$(dirname "$0")
"$here/chromium" --version >/dev/null 2>&1 || export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`

function fontsConf(home: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(home, 'fonts', 'fonts')]
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((dir) => `<dir>${dir}</dir>`).join('')}<cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>
`
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
