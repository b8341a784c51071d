import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFunctions, listed } from './build-functions'
import { CAST } from './demo/cast'

export type TargetName = 'functions' | 'local' | 'h5' | 'weapp'

export interface Target {
  readonly name: TargetName
  readonly words: string
  /** Files and folders whose content decides the result. */
  readonly inputs: readonly string[]
  /** Environment variables that do too. */
  readonly variables: readonly string[]
  readonly output: string
  /** Builds; answers what is worth saying about the result. */
  run(root: string): Promise<string>
}

const SCREENS = ['src', 'core', 'config', 'types', 'babel.config.js', 'tsconfig.json', 'package-lock.json'] as const

/** What can be built, in the order that serves a first start best. */
export const TARGETS: readonly Target[] = [
  {
    name: 'functions',
    words: '云函数',
    inputs: [
      'cloudfunctions',
      'core',
      'tools/build-functions.ts',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ],
    variables: [],
    output: 'dist/cloudfunctions',
    run: async (root) =>
      listed(
        await buildFunctions({ root, from: join(root, 'cloudfunctions'), to: join(root, 'dist', 'cloudfunctions') }),
      ),
  },
  local(),
  screens('h5', { words: '网页', type: 'h5', variables: ['CLOUD_URL'], env: { LOCAL: '' } }),
  screens('weapp', { words: '小程序', type: 'weapp', variables: ['CLOUD_ENV'], env: { LOCAL: '' } }),
]

/** The browser build for this machine also brings the cast, for its bar that changes who a window is. */
function local(): Target {
  const target = screens('local', { words: '本机网页', type: 'h5', variables: [], env: { LOCAL: '1' } })
  return {
    ...target,
    inputs: [...target.inputs, 'tools/demo/cast.ts'],
    async run(root) {
      await target.run(root)
      await mkdir(join(root, target.output, 'demo'), { recursive: true })
      await writeFile(join(root, target.output, 'demo', 'cast.json'), JSON.stringify(CAST))
      return ''
    },
  }
}

interface Screens extends Pick<Target, 'words' | 'variables'> {
  readonly type: 'h5' | 'weapp'
  readonly env: Readonly<Record<string, string>>
}

function screens(name: TargetName, { type, env, ...rest }: Screens): Target {
  return {
    ...rest,
    name,
    inputs: SCREENS,
    output: `dist/${name}`,
    async run(root) {
      await taro({ root, type, env, log: join(root, '.cache', `build-${name}.log`) })
      return ''
    },
  }
}

interface TaroRun {
  readonly root: string
  readonly type: 'h5' | 'weapp'
  readonly env: Readonly<Record<string, string>>
  readonly log: string
}

/** Taro prints hundreds of lines; they go to a file, and its end comes up only when the build fails. */
async function taro({ root, type, env, log }: TaroRun): Promise<void> {
  await mkdir(join(log, '..'), { recursive: true })
  const cli = join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [cli, 'build', '--type', type], {
    cwd: root,
    // A development build would rewrite files inside node_modules.
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = createWriteStream(log)
  child.stdout.pipe(file, { end: false })
  child.stderr.pipe(file, { end: false })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  await new Promise<void>((resolve) => file.end(resolve))
  if (code === 0) return
  const [, ...afterProgress] = (await readFile(log, 'utf8')).split(/^.*[█✖].*$/m)
  const tail = (afterProgress.at(-1) ?? '').trim().split('\n').slice(-40).join('\n')
  throw new Error(`taro build --type ${type} 失败（退出码 ${code}），全文在 ${log}\n${tail}`)
}
