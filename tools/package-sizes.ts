import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTargets } from './build'
import { changesOf, grownFiles } from './package-sizes/growth'
import { BUDGETS, limitOf, measurePackages, overBudget, type PackageSizes, totalOf } from './package-sizes/measure'

const ROOT = join(__dirname, '..')
const BASELINE = join(ROOT, 'tools', 'package-sizes', 'accepted.json')
const KB = 1024
const MOST_FILES = 8

/**
 * Sizes of the mini-program's packages against their budgets, and what grew since the sizes accepted last.
 * `npm run package-sizes [-- --accept]`; exits with 1 when a budget is broken. Growth within the budgets is told, not
 * forbidden: whoever has looked at it accepts it, and the accepted sizes are committed.
 */
async function main(args: readonly string[]): Promise<number> {
  await buildTargets(['weapp'])
  const now = await measurePackages(join(ROOT, 'dist', 'weapp'))
  const before = JSON.parse(await readFile(BASELINE, 'utf8')) as PackageSizes
  for (const line of [...sizeLines(now), ...growthLines(before, now)]) console.log(line)
  if (args.includes('--accept')) await accept(now)
  return overBudget(now).length > 0 ? 1 : 0
}

function sizeLines(sizes: PackageSizes): readonly string[] {
  const over = overBudget(sizes)
  const line = (name: string, size: number, limit: number) =>
    `${over.includes(name) ? '✗' : '✓'} ${name.padEnd(18)} ${kb(size)} / ${kb(limit)}`
  return [
    ...Object.entries(sizes.packages).map(([name, size]) => line(name, size, limitOf(name))),
    line('all', totalOf(sizes), BUDGETS.all),
    line('media', sizes.media, BUDGETS.media),
  ]
}

function growthLines(before: PackageSizes, now: PackageSizes): readonly string[] {
  const changed = changesOf(before, now)
  if (changed.length === 0) return ['与上次认可的大小相比没有变化']
  return [
    '与上次认可的大小相比：',
    ...changed.map(({ name, by }) => `  ${name.padEnd(18)} ${signed(by)}`),
    '长得最多的文件：',
    ...grownFiles(before, now, MOST_FILES).map(({ name, by }) => `  ${signed(by)}  ${name}`),
    '看过了，认可：npm run package-sizes -- --accept',
  ]
}

async function accept(sizes: PackageSizes): Promise<void> {
  const sorted = (record: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(record).sort())
  const kept = { packages: sorted(sizes.packages), media: sizes.media, files: sorted(sizes.files) }
  await writeFile(BASELINE, `${JSON.stringify(kept, null, 2)}\n`)
  console.log('已认可，记得提交 tools/package-sizes/accepted.json')
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1).padStart(7)} KB`
}

function signed(bytes: number): string {
  return `${bytes < 0 ? '-' : '+'}${kb(Math.abs(bytes))}`
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
