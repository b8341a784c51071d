import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmulator } from '../../emulator/start-emulator'
import { control } from '../../test/support/emulator-client'
import { crowd } from './crowd'
import { databaseSchema, ROOT } from './database-schema'
import { atLeast, type Figure } from './figure'
import { median, rounded } from './numbers'
import { say } from './say'
import { LOADED, type LoadReport, MANNERS, type Manner } from './sdk-load'

const RUNS = 5
const BUDGETS = { reads: 400, writes: 300 } as const

/** Documents read and written per second through the real SDK in a process of its own, every write on disk before it is answered. */
export async function measureThroughput(): Promise<readonly Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-data-'))
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const emulator = await startEmulator({ functionsDir, dataDir, schema: databaseSchema() })
  try {
    for (const presences of crowd(0, LOADED, Date.now())) {
      await control(emulator.url, 'POST', ['database', { presences }])
    }
    const reports: LoadReport[] = []
    for (let run = 1; run <= RUNS; run++) {
      say(`  run ${run} of ${RUNS}`)
      reports.push(await loadFrom(emulator.url))
    }
    const manners = Object.keys(MANNERS) as Manner[]
    return [
      ...manners.map((manner) =>
        figure(
          'reads',
          manner,
          reports.map((report) => report.readsPerSecond[manner]),
        ),
      ),
      ...manners.map((manner) =>
        figure(
          'writes',
          manner,
          reports.map((report) => report.writesPerSecond[manner]),
        ),
      ),
    ]
  } finally {
    await emulator.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function figure(what: 'reads' | 'writes', manner: Manner, rates: readonly number[]): Figure {
  return {
    name: `emulator.${what}.${manner}`,
    value: rounded(median(rates)),
    unit: `${what}/s`,
    budget: atLeast(BUDGETS[what]),
    detail: `median of ${RUNS} runs, ${rounded(Math.min(...rates))} to ${rounded(Math.max(...rates))}; SDK and emulator share this machine's cores`,
  }
}

async function loadFrom(url: string): Promise<LoadReport> {
  const args = ['--import', 'tsx', join(__dirname, 'sdk-load.ts'), new URL(url).port]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  return JSON.parse(stdout)
}
