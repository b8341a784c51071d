import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../free-port'
import { built } from './built'
import { ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { median, rounded, timed } from './numbers'
import { say } from './say'

const RUNS = 3
const FIRST_PORT = 4700
const PATIENCE_MS = 60_000
const LOOK_EVERY_MS = 50

/**
 * Seconds from `npm start` to its greeting and an answered page, everything installed and built.
 * It opens the developer's own demo data, so it waits for the greeting before it ends it: the data is then whole.
 */
export async function measureWarmStart(): Promise<readonly Figure[]> {
  await built('functions', 'local')
  const seconds: number[] = []
  for (let run = 1; run <= RUNS; run++) {
    say(`  run ${run} of ${RUNS}`)
    seconds.push((await startOnce()) / 1000)
  }
  const shown = seconds.map((value) => rounded(value, 1)).join(', ')
  return [
    {
      name: 'start.warm',
      value: rounded(median(seconds), 1),
      unit: 's',
      budget: atMost(15),
      detail: `until the greeting and an answered page, median of ${RUNS} runs: ${shown}`,
    },
  ]
}

async function startOnce(): Promise<number> {
  const port = await freePort(FIRST_PORT)
  const start = join(ROOT, 'tools', 'start.mjs')
  if (!existsSync(start)) throw new Error(`${start} is missing`)
  const child = spawn(process.execPath, [start, '--port', String(port)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', process.stderr],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  const greeted = heard(child, url)
  try {
    return (await timed(() => untilReady(child, async () => greeted() && (await hasPage(url))))).ms
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Whether the child has said something by now. */
function heard(child: ChildProcess, words: string): () => boolean {
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
    process.stderr.write(text)
  })
  return () => said.includes(words)
}

async function untilReady(child: ChildProcess, isReady: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    if (await isReady()) return
    await pause(LOOK_EVERY_MS)
  }
  throw new Error(`not ready within ${PATIENCE_MS / 1000} s`)
}

async function hasPage(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => response.ok && (await response.text()).includes('<html'),
    () => false,
  )
}
