import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** One rule of WeChat's code-quality scan. `text` says what is wrong when `success` is false. */
export interface ScanItem {
  readonly name: string
  readonly success: boolean
  readonly text: string
  readonly detail?: unknown
}

export interface Checked {
  /** Bytes of each file as WeChat would upload it, or why its compile step refuses. */
  readonly compiled: { readonly bytes: Readonly<Record<string, number>> } | { readonly refused: string }
  readonly scan: readonly ScanItem[]
}

const TOOL = __dirname
const LONGEST_LOG = 4_000

/**
 * Runs WeChat's scan and compile step over the project at `root`, as its project.config.json describes it. Works
 * without a network. Fails when the tool itself does; what it finds is in the answer.
 * @param work a folder for copies, logs and the tool's own droppings; emptied first.
 */
export async function checked(root: string, work: string): Promise<Checked> {
  await rm(work, { recursive: true, force: true })
  const copy = join(work, 'project')
  await copyProject(root, copy)
  const log = join(work, 'tool.log')
  const output = openSync(log, 'w')
  try {
    const child = spawn(process.execPath, [join(TOOL, 'inspect.cjs'), copy], {
      cwd: work,
      stdio: ['ignore', output, output, 'ipc'],
    })
    const answer = await new Promise<Checked | null>((resolve, reject) => {
      child.once('error', reject).once('message', (said) => resolve(said as Checked))
      child.once('exit', () => resolve(null))
    })
    if (answer) return answer
  } finally {
    closeSync(output)
  }
  throw new Error(`微信的检查工具没有做完，全文在 ${log}\n${(await readFile(log, 'utf8')).slice(-LONGEST_LOG)}`)
}

/**
 * What the scan finds fault with. Some of its rules list what they found and are content all the same, because the
 * upload would leave it out: a list is a finding here.
 */
export function faultsIn(scan: readonly ScanItem[]): readonly ScanItem[] {
  return scan.filter(({ name, success, detail }) => !success || (name.startsWith('CONTAINS_') && lists(detail)))
}

function lists(detail: unknown): boolean {
  if (Array.isArray(detail)) return detail.length > 0
  const { files = [] } = Object(detail) as { readonly files?: readonly unknown[] }
  return files.length > 0
}

/** The tool reads every file under a project's root before it asks which of them are the mini-program. */
async function copyProject(root: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  const config = join(root, 'project.config.json')
  const { miniprogramRoot } = JSON.parse(await readFile(config, 'utf8')) as { readonly miniprogramRoot: string }
  await cp(config, join(to, 'project.config.json'))
  await cp(join(root, miniprogramRoot), join(to, miniprogramRoot), { recursive: true })
}
