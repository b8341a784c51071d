import type { Plan } from '../demo/plan'
import { arrivalChart, hourChart, waitingChart } from './charts'
import { colours } from './colours'
import type { Compared } from './comparison'
import { planDrawing, STEPS } from './plan-drawing'
import { clock, percent, UNASKED } from './said'
import { WAY_NAMES, WAY_WORDS } from './ways'

export interface Findings {
  readonly title: string
  readonly compared: readonly Compared[]
  readonly plan: Plan
  /** Lines on what was assumed and what was found. */
  readonly notes: readonly string[]
}

/** The report as one HTML file that stands alone: charts, the plan, and every figure as a table. The first cell is the one looked at closely. */
export function reportOf({ title, compared, plan, notes }: Findings): string {
  const colour = colours()
  const [main] = compared
  const ours = main?.tallies.ours
  const close = main && ours ? closeUp(main, { plan, colour }) : ''
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${safe(title)}</title>
<style>${styleOf(colour)}</style></head><body><h1>${safe(title)}</h1>
<ul>${notes.map((note) => `<li>${safe(note)}</li>`).join('')}</ul>
<h2>10 分钟内有人到的求助</h2>${wide(arrivalChart(compared, colour))}${close}
<h2>全部数字</h2><p>${COLUMN_WORDS}</p>${compared.map(tableOf).join('')}</body></html>
`
}

const COLUMN_WORDS =
  '“10 分钟到”“30 分钟办好”：从求助算起，占全部求助的比例。“平均到达”“95% 在此之内”：从求助到有人上门，分:秒。“每件问几人”：点名问过的人数。“最忙÷平均”：办得最多的人是平均的几倍，越接近 1 越公平。'

/** A drawing keeps its size where a phone is narrower, and is pushed aside instead: small print would be lost. */
function wide(drawing: string): string {
  return `<div class="wide">${drawing}</div>`
}

function styleOf(colour: (name: string) => string): string {
  return `
body{margin:0 auto;max-width:1120px;padding:24px 20px;font:17px/1.55 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;background:${colour('paper')};color:${colour('ink')}}
h1{font-size:28px;line-height:1.25}h2{font-size:20px;margin-top:40px}ul{padding-left:1.2em}li{margin:6px 0}
.wide{overflow-x:auto}.wide svg{display:block;width:100%;min-width:860px;height:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:6px 10px;text-align:right;white-space:nowrap;border-bottom:1px solid ${colour('line')}}
th:first-child,td:first-child{position:sticky;left:0;padding-left:0;text-align:left;background:${colour('paper')}}
tr.ours{color:${colour('brand')};font-weight:600}tr.bound{color:${colour('ink-2')};font-style:italic}
.key span{display:inline-block;margin-right:20px}.key i{display:inline-block;width:14px;height:14px;margin-right:6px;vertical-align:-2px}`
}

function closeUp(
  main: Compared,
  { plan, colour }: { readonly plan: Plan; readonly colour: (name: string) => string },
): string {
  const ours = main.tallies.ours
  if (!ours) return ''
  const key = STEPS.map((step) => `<span><i style="background:${colour(step.colour)}"></i>${step.words}</span>`).join(
    '',
  )
  return `<h2>${safe(main.label)}：过了几分钟，多少求助已有人到</h2>${wide(waitingChart(main, colour))}
<h2>${safe(main.label)}：一天里的每个小时</h2>${wide(hourChart(main, colour))}
<h2>${safe(main.label)}：每栋楼平均多久有人到</h2><p>用我们的规则，从求助到上门的平均时间。</p><p class="key">${key}</p>${wide(planDrawing(plan, ours, colour))}`
}

function tableOf({ label, tallies }: Compared): string {
  const rows = WAY_NAMES.flatMap((way) => {
    const tally = tallies[way]
    if (!tally) return []
    const { arrivalIn10, settledIn30, meanArrivalMs, p95ArrivalMs, askedPerCall, spread } = tally
    const asked = UNASKED.has(way) ? '–' : askedPerCall.toFixed(2)
    const cells = [
      percent(arrivalIn10),
      percent(settledIn30),
      clock(meanArrivalMs),
      clock(p95ArrivalMs),
      asked,
      way === 'bound' ? '–' : spread.toFixed(2),
    ]
    return [`<tr class="${way}"><td>${WAY_WORDS[way]}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`]
  })
  const heads = ['10 分钟到', '30 分钟办好', '平均到达', '95% 在此之内', '每件问几人', '最忙÷平均']
  return `<h3>${safe(label)} · ${tallies.ours?.requests ?? 0} 件</h3><div class="wide"><table><tr><th></th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('')}</table></div>`
}

/** Names come from tables people write. */
function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
