import { measureAppeals } from './bench/appeals'
import { measureBoard } from './bench/board'
import { measureCallsPerMonth } from './bench/calls-per-month'
import { measureCandidates } from './bench/candidates'
import { measureColdStart } from './bench/cold-start'
import { measureEngine } from './bench/engine-cycle'
import { type Figure, lineOf, unmeasured } from './bench/figure'
import { measureFirstLoad } from './bench/first-load'
import { measureGrowth } from './bench/growth'
import { measurePagePayloads } from './bench/page-payloads'
import { measureRoundTrips } from './bench/round-trips'
import { say } from './bench/say'
import { measureFunctions, measureWeapp } from './bench/sizes'
import { measureThroughput } from './bench/throughput'
import { measureVolunteering } from './bench/volunteering'
import { measureWarmStart } from './bench/warm-start'

/** What can be measured, in this order; each may be asked for by name. */
const SECTIONS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  candidates: measureCandidates,
  'round-trips': measureRoundTrips,
  engine: measureEngine,
  growth: measureGrowth,
  board: measureBoard,
  appeals: measureAppeals,
  'calls-per-month': measureCallsPerMonth,
  volunteering: measureVolunteering,
  throughput: measureThroughput,
  functions: measureFunctions,
  weapp: measureWeapp,
  pages: measurePagePayloads,
  'cold-start': measureColdStart,
  'first-load': measureFirstLoad,
  start: measureWarmStart,
}

/** One line of JSON per figure on the standard output. A missed budget is listed, not an error. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(SECTIONS, name))
  if (unknown.length > 0) throw new Error(`npm run bench -- [${Object.keys(SECTIONS).join('|')}]…`)
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    say(`… ${name}`)
    const figures = await measure().catch((error: unknown) => [unmeasured(name, error)])
    for (const figure of figures) process.stdout.write(`${lineOf(figure)}\n`)
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
