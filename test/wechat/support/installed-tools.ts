import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(__dirname, '..', '..', '..')
const FOLDER = join(ROOT, 'tools', 'wechat-checks')

/** Installs WeChat's tools unless they are there, as the command does. The installer is a module of Node's own kind, so it runs as one. */
export async function installedTools(): Promise<void> {
  const installer = pathToFileURL(join(ROOT, 'tools', 'install.mjs')).href
  const script = `import(${JSON.stringify(installer)}).then((m) => m.installWhenNeeded(${JSON.stringify(FOLDER)}))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`WeChat's tools could not be installed in ${FOLDER}`)
}
