import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { policySchema } from '../../cloudfunctions/_shared/documents/people-documents'
import type { DispatchPolicy } from '../../core/dispatch/policy'
import { checkPolicy, POLICY_REFUSAL_WORDS } from '../../core/dispatch/policy-check'
import { townMidnight } from '../../core/kit/local-time'
import { demandFrom } from './demand-table'
import { HABITS } from './habits'
import { readHistory } from './history'
import { rosterFrom, rosterOfLines } from './roster-table'
import { problemWords } from './said'
import { daysOf, type Setting } from './setting'
import type { Rows } from './table-rows'
import { type Cover, rosterOf, type Town } from './town'
import { answersOf } from './trouble'

export const USAGE = `npm run simulate -- [--days 1000] [--seed 1] [--on-duty 2] [--per-day 40] [--json] [--out 目录]
  --csv 表.csv        求助从表里来：at,building[,category,onSiteMinutes]
  --plan 表.csv       排班从表里来：member,zone,transport,from,to
  --history 表.ndjson 求助和人的习惯从导出的历史里来，每行一件
  --replay 规则.json  同样的日子换一套规则再过一遍，只写要改的几项
  --answer 0.95       要多少人在岗、在哪些责任区，才能让这么多求助 10 分钟到
  --alone             只算这一种人手和求助量，不算 1、2、3 人 × 40、120 件的对照`

export interface Options {
  readonly days: number
  readonly seed: number
  readonly onDuty: number
  readonly perDay: number
  readonly json: boolean
  readonly alone: boolean
  readonly out: string
  readonly answer: number | null
  readonly csv: string | null
  readonly plan: string | null
  readonly history: string | null
  readonly replay: string | null
}

/** Reads the command line. Throws with the usage when something in it cannot be. */
export function optionsOf(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const names = { days: text, seed: text, 'on-duty': text, 'per-day': text, out: text, answer: text, csv: text }
  const { values } = parseArgs({
    args: [...args],
    options: { ...names, plan: text, history: text, replay: text, json: flag, alone: flag },
  })
  const answer = values.answer === undefined ? null : number('answer', values.answer, [0.01, 0.9999])
  return {
    days: whole('days', values.days ?? '1000', [1, 100_000]),
    seed: whole('seed', values.seed ?? '1', [0, 2 ** 31]),
    onDuty: whole('on-duty', values['on-duty'] ?? '2', [1, 20]),
    perDay: number('per-day', values['per-day'] ?? '40', [0.1, 5_000]),
    ...{ json: values.json, alone: values.alone, out: values.out ?? '.data/simulate', answer },
    ...{ csv: values.csv ?? null, plan: values.plan ?? null },
    ...{ history: values.history ?? null, replay: values.replay ?? null },
  }
}

/** The days run from this Monday on, unless a table or the past says otherwise. */
const START_AT = Date.parse('2026-03-02T00:00:00+08:00')

/** The same cover in every zone. */
export function evenCover({ community }: Town, onDuty: number): Cover {
  return Object.fromEntries(community.zones.map(({ id }) => [id, onDuty]))
}

/** The setting the command line asks for. Throws with every row that is wrong. */
export async function settingOf(options: Options, town: Town): Promise<Setting> {
  const { seed, days, perDay } = options
  const drawn = { habits: HABITS, startAt: START_AT, days, demand: { perDay } }
  const given = (await fromHistory(options, town)) ?? (await fromTable(options, town)) ?? drawn
  const roster = options.plan
    ? rosterOfLines(rowsOf(options.plan, rosterFrom(await read(options.plan), town)), town)
    : { members: rosterOf(town, evenCover(town, options.onDuty), seed), spells: null }
  const { policy } = town.community
  const changed = options.replay ? changedPolicy(policy, options.replay, await read(options.replay)) : null
  return { town, seed, policy, changed, ...given, ...roster }
}

type Given = Pick<Setting, 'habits' | 'startAt' | 'days' | 'demand'>

async function fromTable({ csv, seed }: Options, { community }: Town): Promise<Given | null> {
  if (csv === null) return null
  const calls = rowsOf(csv, demandFrom(await read(csv), community, answersOf(HABITS, seed)))
  const startAt = townMidnight(calls[0]?.at ?? START_AT)
  return { habits: HABITS, startAt, days: daysOf(calls, startAt), demand: { calls } }
}

async function fromHistory({ history, seed }: Options, { community }: Town): Promise<Given | null> {
  if (history === null) return null
  const assumed = { habits: HABITS, answers: answersOf(HABITS, seed) }
  const found = readHistory(await read(history), community, assumed)
  if (!found.ok) throw new Error(problemWords(history, found.problems))
  const { calls, habits } = found.value
  const startAt = townMidnight(calls[0]?.at ?? START_AT)
  return { habits, startAt, days: daysOf(calls, startAt), demand: { calls } }
}

/** What a replay changes, checked like a policy a community would take up. */
function changedPolicy(policy: DispatchPolicy, file: string, text: string): DispatchPolicy {
  const parsed = policySchema.strict().safeParse({ ...policy, ...jsonOf(file, text) })
  if (!parsed.success)
    throw new Error(
      `${file}：${parsed.error.issues.map((issue) => issue.path.join('.') || issue.message).join('、')} 不对`,
    )
  const checked = checkPolicy(parsed.data)
  if (!checked.ok) throw new Error(`${file}：${POLICY_REFUSAL_WORDS[checked.code]}`)
  return checked.value
}

function jsonOf(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below, with the name of the file.
  }
  throw new Error(`${file} 不是 JSON`)
}

function rowsOf<T>(file: string, rows: Rows<T>): readonly T[] {
  if (!rows.ok) throw new Error(problemWords(file, rows.problems))
  return rows.value
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8')
}

function number(name: string, text: string, [least, most]: readonly [number, number]): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= least && value <= most) return value
  throw new Error(`--${name} 要在 ${least} 和 ${most} 之间\n${USAGE}`)
}

function whole(name: string, text: string, range: readonly [number, number]): number {
  const value = number(name, text, range)
  if (Number.isInteger(value)) return value
  throw new Error(`--${name} 要是整数\n${USAGE}`)
}
