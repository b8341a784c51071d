import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { progressBar } from './progress'
import { type Cell, type Compared, compare } from './simulate/comparison'
import { type DemoTown, demoTown } from './simulate/demo-town'
import { evenCover, type Options, optionsOf, settingOf } from './simulate/options'
import { runAll } from './simulate/pool'
import { reportOf } from './simulate/report'
import { staffingWords, tableOf } from './simulate/said'
import type { Setting } from './simulate/setting'
import { findStaffing } from './simulate/staffing'
import { rosterOf } from './simulate/town'
import { WAY_WORDS } from './simulate/ways'

/** The covers and loads every policy has to stand in; the one asked for comes first. */
const GRID = { onDuty: [1, 2, 3], perDay: [40, 120] } as const

async function main(args: readonly string[]): Promise<void> {
  const options = optionsOf(args)
  const demo = await demoTown()
  const setting = await settingOf(options, demo.town)
  if (options.answer !== null) return answer(options.answer, setting)
  const startedAt = performance.now()
  const bar = progressBar('模拟')
  const compared = await compare(cellsFor(options, setting), bar.show)
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1))
  bar.end(`用了 ${seconds} 秒`)
  console.log(tableOf(compared))
  console.log(`报告：${await written(options, { compared, demo, setting })}`)
  const [asked] = compared
  if (options.json && asked) console.log(JSON.stringify(summaryOf(asked, seconds)))
}

/** The setting asked for, and beside it the grid: only where cover and load are drawn can they be varied. */
function cellsFor(options: Options, setting: Setting): readonly Cell[] {
  const { onDuty, perDay, json, alone, plan } = options
  const drawn = plan === null && 'perDay' in setting.demand
  const asked = { label: drawn ? labelOf(onDuty, perDay) : '给出的求助和排班', setting }
  if (!drawn || json || alone) return [asked]
  const others = GRID.onDuty.flatMap((count) => GRID.perDay.map((load) => ({ count, load })))
  return [
    asked,
    ...others
      .filter(({ count, load }) => count !== onDuty || load !== perDay)
      .map(({ count, load }) => {
        const members = rosterOf(setting.town, evenCover(setting.town, count), setting.seed)
        return { label: labelOf(count, load), setting: { ...setting, members, demand: { perDay: load } } }
      }),
  ]
}

async function answer(target: number, setting: Setting): Promise<void> {
  const { zones, buildings } = setting.town.community
  const named = zones.map(({ id }) => {
    return { id, buildings: buildings.filter(({ zoneId }) => zoneId === id).map((house) => house.id) }
  })
  const bar = progressBar('试排班')
  let tried = 0
  const found = await findStaffing(named, target, async (cover) => {
    const members = rosterOf(setting.town, cover, setting.seed)
    const work = { way: 'ours', setting: { ...setting, members, spells: null } } as const
    const [tally] = await runAll([work], bar.show)
    if (!tally) throw new Error('没有算出结果')
    bar.end(`第 ${++tried} 种：${(tally.arrivalIn10 * 100).toFixed(2)}%`)
    return tally
  })
  console.log(staffingWords(found, new Map(zones.map(({ id, name }) => [id, name])), target))
}

async function written(
  { out, seed }: Options,
  {
    compared,
    demo,
    setting,
  }: { readonly compared: readonly Compared[]; readonly demo: DemoTown; readonly setting: Setting },
): Promise<string> {
  const { accepting, declining, answerMs, chat } = setting.habits
  const percent = (share: number) => `${Math.round(share * 100)}% `
  const notes = [
    `${setting.days} 天，种子 ${seed}。每种做法遇到的是同一批求助、同一批人、同样的回话：只有问谁、问几位、等多久不一样。`,
    `假定：点名问到的人 ${percent(accepting)}答应、${percent(declining)}回绝，其余不回话；平均 ${Math.round(answerMs / 1000)} 秒回话。走路每秒 1.25 米，电动车每秒 4.2 米。`,
    `“${WAY_WORDS.broadcast}”这一行全是假定，没有实测：平均 ${Math.round(chat.readMs / 1000)} 秒看到消息，愿意去的人里只有 ${percent(chat.steppingForward)}站出来，谁先出声谁去；${chat.phoneAfterMs / 60_000} 分钟还没人，就由近到远打电话。`,
    `“${WAY_WORDS.optimum}”知道每个人会怎么回答，但不知道以后还有哪些求助：很接近最好，偶尔还能更好。`,
    `“${WAY_WORDS.bound}”假定谁都不会正忙着别件，每件都由答应的人里到得最快的去：点名问人的做法都超不过它（只要没有一件等过一小时）。`,
  ]
  await mkdir(out, { recursive: true })
  const file = join(out, 'report.html')
  await writeFile(
    file,
    reportOf({ title: `派单模拟：${setting.town.community.name}`, compared, plan: demo.plan, notes }),
  )
  return file
}

/** The figures a script reads; shares of all calls. */
function summaryOf({ tallies, setting }: Compared, seconds: number) {
  const { broadcast, nearest, ours, optimum } = tallies
  if (!broadcast || !nearest || !ours || !optimum) throw new Error('不是每种做法都算了')
  const each = (figure: 'arrivalIn10' | 'settledIn30' | 'spread') => {
    const four = { broadcast, nearest, ours, optimum }
    return Object.fromEntries(Object.entries(four).map(([way, tally]) => [way, rounded(tally[figure])]))
  }
  return {
    ...{ arrivalIn10: each('arrivalIn10'), settledIn30: each('settledIn30'), spread: each('spread') },
    ...{ days: setting.days, requests: ours.requests, seconds },
  }
}

function labelOf(onDuty: number, perDay: number): string {
  return `每区 ${onDuty} 人，每天 ${perDay} 件`
}

function rounded(value: number): number {
  return Number(value.toFixed(6))
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
