import { bestFixed, type Compared } from './comparison'
import type { Staffing } from './staffing'
import type { RowProblem } from './table-rows'
import type { Tally } from './tally'
import { WAY_NAMES, WAY_WORDS, type WayName } from './ways'

/** The whole comparison as a table for the terminal. */
export function tableOf(compared: readonly Compared[]): string {
  return compared.map(cellTable).join('\n\n')
}

function cellTable(cell: Compared): string {
  const rows = WAY_NAMES.flatMap((way) => {
    const tally = cell.tallies[way]
    return tally ? [rowOf(way, tally)] : []
  })
  const heading = ['', '10 分钟到', '30 分钟办好', '平均', '95% 内', '每件问几人', '忙闲比']
  const { requests = 0 } = cell.tallies.ours ?? {}
  return [`${cell.label} · ${requests} 件`, line(heading), ...rows, verdict(cell)].join('\n')
}

/** Ways that ask nobody by name, or ask nobody in vain: how many are asked says nothing of them. */
export const UNASKED: ReadonlySet<WayName> = new Set(['broadcast', 'optimum', 'bound'])

function rowOf(way: WayName, tally: Tally): string {
  const { arrivalIn10, settledIn30, meanArrivalMs, p95ArrivalMs, askedPerCall, spread } = tally
  const named = UNASKED.has(way) ? '–' : askedPerCall.toFixed(2)
  const cells = [percent(arrivalIn10), percent(settledIn30), clock(meanArrivalMs), clock(p95ArrivalMs), named]
  return line([WAY_WORDS[way], ...cells, way === 'bound' ? '–' : spread.toFixed(2)])
}

function verdict(cell: Compared): string {
  const { ours, optimum, bound } = cell.tallies
  if (!ours || !optimum) return ''
  const best = bestFixed(cell)
  const against = ours.arrivalIn10 >= best ? '不低于最好的固定做法' : '低于最好的固定做法'
  const share = percent(ours.arrivalIn10 / optimum.arrivalIn10)
  const proven = bound ? `，是不可能更好的 ${percent(ours.arrivalIn10 / bound.arrivalIn10)}` : ''
  return `  我们的规则是最优的 ${share}${proven}，${against}（${percent(best)}）`
}

/** The answer to "how many, where". */
export function staffingWords(
  { trials, answer }: Staffing,
  names: ReadonlyMap<string, string>,
  target: number,
): string {
  const coverWords = (cover: Readonly<Record<string, number>>) =>
    Object.entries(cover)
      .map(([id, count]) => `${names.get(id) ?? id} ${count}`)
      .join('，')
  const tried = trials.map(({ cover, arrivalIn10 }) => `  ${percent(arrivalIn10)}  ${coverWords(cover)}`)
  const last = answer
    ? `每个时段在岗 ${Object.values(answer.cover).reduce((sum, one) => sum + one, 0)} 人：${coverWords(answer.cover)}，10 分钟到 ${percent(answer.arrivalIn10)}（±${percent(answer.errorOf)}）`
    : `试到每区 6 人也达不到 ${percent(target)}`
  return [`10 分钟到要有 ${percent(target)}，试过的排班：`, ...tried, last].join('\n')
}

export function problemWords(file: string, problems: readonly RowProblem[]): string {
  return [
    `${file} 有 ${problems.length} 处要改，一行也没有用：`,
    ...problems.map(({ row, words }) => `  第 ${row} 行：${words}`),
  ].join('\n')
}

/** Chinese signs are two columns wide in a terminal. */
function line(cells: readonly string[]): string {
  return cells
    .map((cell, nth) =>
      nth === 0
        ? `  ${cell}${' '.repeat(Math.max(0, 22 - widthOf(cell)))}`
        : `${' '.repeat(Math.max(0, 12 - widthOf(cell)))}${cell}`,
    )
    .join('')
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f || sign === '–' ? 2 : 1), 0)
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

export function clock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
