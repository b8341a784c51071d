import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type ChildOptions, startChild } from './crash/emulator-child'
import { carryOver, emptyLedger, judge, type Ledger, type Verdict } from './crash/ledger'
import { openBooks, runLoad } from './crash/load'
import { everything, type SdkDatabase, sdkDatabase } from './crash/sdk'
import { chanceFrom } from './demo/chance'
import { freePort } from './free-port'

/**
 * Kills a working emulator with signal 9 at chance moments, again and again on the same data, and looks each time
 * whether anything it had said yes to is missing, or anything is there by half. It proves survival of the process's
 * death; losing power also needs a disk that keeps what it was told to sync.
 */
export interface CrashReport {
  readonly rounds: number
  readonly acknowledgedWrites: number
  readonly acknowledgedTransactions: number
  readonly lost: number
  readonly half: number
}

/** The load runs this long before it is cut, in milliseconds: from the first writes to full swing. */
const KILL_AFTER_MS = [40, 1_200] as const

interface Plan {
  readonly rounds: number
  readonly seed: number
}

/** Runs the rounds in a folder of its own and removes it. The same seed kills after the same spans of time. */
async function crashRounds(plan: Plan, tell: (line: string) => void): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), 'crash-'))
  try {
    return await runIn(await furnish(folder), { ...plan, tell })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runIn(options: ChildOptions, { rounds, seed, tell }: Plan & { tell: (line: string) => void }) {
  const chance = chanceFrom(seed)
  const ledger = emptyLedger()
  const db = sdkDatabase(options.port)
  const totals = { lost: 0, half: 0 }
  let cloud = await startChild(options)
  try {
    await openBooks(db)
    for (let round = 1; round <= rounds; round++) {
      const load = runLoad({ db, ledger, round, chance })
      await pause(chance.between(...KILL_AFTER_MS))
      await cloud.kill()
      await load
      cloud = await startChild(options)
      const found = await look(db)
      const { lost, half } = judge(ledger, found)
      carryOver(ledger, found)
      totals.lost += lost.length
      totals.half += half.length
      tell(`${round}/${rounds} ${sizesOf(ledger)}${describe({ lost, half })}`)
    }
  } finally {
    await cloud.kill()
  }
  return { rounds, acknowledgedWrites: writesIn(ledger), acknowledgedTransactions: ledger.transactions.size, ...totals }
}

async function furnish(folder: string): Promise<ChildOptions> {
  const plain = { access: 'ADMINONLY', indexes: [] }
  const schema = { collections: { writes: plain, parts: plain, accounts: plain, counters: plain } }
  const schemaFile = join(folder, 'schema.json')
  const functionsDir = join(folder, 'functions')
  await mkdir(functionsDir)
  await writeFile(schemaFile, JSON.stringify(schema))
  // A free port of the upper range: a developer's own emulator keeps its usual one.
  return { port: await freePort(25_600), dataDir: join(folder, 'data'), schemaFile, functionsDir }
}

async function look(db: SdkDatabase) {
  const [writes, parts, accounts, counters] = await Promise.all(
    ['writes', 'parts', 'accounts', 'counters'].map((collection) => everything(db, collection)),
  )
  return { writes: writes ?? [], parts: parts ?? [], accounts: accounts ?? [], counters: counters ?? [] }
}

function writesIn({ writes, counters }: Ledger): number {
  return [...counters.values()].reduce((sum, { acknowledged }) => sum + acknowledged, writes.size)
}

function sizesOf(ledger: Ledger): string {
  return `${writesIn(ledger)} writes, ${ledger.transactions.size} transactions acknowledged so far`
}

function describe({ lost, half }: Verdict): string {
  if (lost.length + half.length === 0) return ': all there'
  return `: LOST ${lost.slice(0, 5).join('; ')} HALF ${half.slice(0, 5).join('; ')}`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '25' }, seed: { type: 'string', default: '9' } },
  })
  const plan = { rounds: Number(values.rounds), seed: Number(values.seed) }
  const report = await crashRounds(plan, (line) => console.error(line))
  // The last line is for programs; everything said on the way went to stderr.
  console.log(JSON.stringify(report))
  process.exit(report.lost + report.half > 0 ? 1 : 0)
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error)
    process.exit(2)
  })
}
