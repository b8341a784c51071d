import { measureCandidates } from './bench/candidates'
import { measureEngine } from './bench/engine-cycle'
import { type Figure, lineOf, unmeasured } from './bench/figure'
import { measureRoundTrips } from './bench/round-trips'
import { say } from './bench/say'

/** What can be measured, in this order; each may be asked for by name. */
const SECTIONS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  candidates: measureCandidates,
  'round-trips': measureRoundTrips,
  engine: measureEngine,
}

/** One line of JSON per figure on the standard output. A missed budget is listed, not an error. */
async function main(args: readonly string[]): Promise<void> {
  for (const [name, measure] of Object.entries(SECTIONS).filter(([name]) => args.length === 0 || args.includes(name))) {
    say(`… ${name}`)
    const figures = await measure().catch((error: unknown) => [unmeasured(name, error)])
    for (const figure of figures) process.stdout.write(`${lineOf(figure)}\n`)
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
