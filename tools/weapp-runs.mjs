import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What the stories on the mini-program have told of it, over all their files (test/e2e/support/runner-log.ts). */

const logIn = (reports) => join(reports, 'weapp-runs.jsonl')

export function forgetWeappRuns(reports) {
  rmSync(logIn(reports), { force: true })
}

/** Kinds of complaint by the words in which the runner or its browser makes them; the first that fits counts. */
const KINDS = [
  ['unknown templates', /no template /],
  ['unknown APIs', /was looked for and is not known/],
  ['setData not fit to travel', /setData of /],
  ['blocked requests', /Content Security Policy|ERR_BLOCKED|request failed/],
  ['page errors', /./],
]

/** The counts, and the largest `setData` of each page and component; nothing when no story ran. */
export function weappRunsIn(reports) {
  if (!existsSync(logIn(reports))) return ''
  const runs = readFileSync(logIn(reports), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const phones = runs.reduce((sum, run) => sum + run.phones, 0)
  const counts = new Map(KINDS.map(([kind]) => [kind, 0]))
  for (const words of runs.flatMap((run) => run.complaints)) {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(words)) ?? KINDS.at(-1)
    counts.set(kind, counts.get(kind) + 1)
  }
  const told = [...counts].map((pair) => pair.join(' ')).join(', ')
  const sizes = largestOf(runs).map(([path, bytes]) => `${String(bytes).padStart(7)} ${path}`)
  return `the mini-program on ${phones} phones: ${told}\nlargest setData, bytes:\n${sizes.join('\n')}`
}

function largestOf(runs) {
  const largest = new Map()
  for (const [path, bytes] of runs.flatMap((run) => Object.entries(run.largest)))
    largest.set(path, Math.max(bytes, largest.get(path) ?? 0))
  return [...largest].sort(([, a], [, b]) => b - a)
}
