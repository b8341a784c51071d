import fc from 'fast-check'
import { HELP_MOVES, HELP_STATUSES } from '../../core/help/help-request'
import { schedule } from './support/deeds'
import { live } from './support/life'
import { stillTime } from './support/still-time'

const SAMPLES = 400
const SEED = 7

/** With room for a machine that has something else to do. */
const LIMIT_MS = 120_000

stillTime()

test(
  'these random schedules are like life: every status is reached, every move is made, every kind of trouble happens, every refusal is heard',
  async () => {
    const seen = {
      statuses: new Set<string>(),
      moves: new Set<string>(),
      codes: new Set<string>(),
      pushes: 0,
      deaths: 0,
      lines: new Set<string>(),
    }
    for (const one of fc.sample(schedule, { seed: SEED, numRuns: SAMPLES })) {
      const life = await live(one)
      for (const status of life.statuses) seen.statuses.add(status)
      for (const move of life.moves) seen.moves.add(move)
      for (const code of life.codes) seen.codes.add(code)
      for (const line of life.diary) seen.lines.add(line.split(' ').at(-1) ?? '')
      seen.pushes += life.pushes
      seen.deaths += life.deaths
    }
    expect([...seen.statuses].sort()).toEqual([...HELP_STATUSES].sort())
    expect(HELP_MOVES.filter((move) => !seen.moves.has(move))).toEqual([])
    expect([...seen.codes]).toEqual(
      expect.arrayContaining([
        'ok',
        'ALREADY_TAKEN',
        'OFFER_OVER',
        'NOT_YOURS',
        'NO_SUCH_MOVE',
        'WRONG_CODE',
        'UNEXPECTED',
        'BUSY_ELSEWHERE',
        'MEMBER_UNAVAILABLE',
      ]),
    )
    expect([...seen.lines]).toEqual(
      expect.arrayContaining(['diesBefore', 'diesAfter', 'answerLost', 'refused', 'time']),
    )
    expect(seen.pushes).toBeGreaterThan(SAMPLES)
    expect(seen.deaths).toBeGreaterThan(SAMPLES / 4)
  },
  LIMIT_MS,
)

test(
  'the same schedule is lived the same way again, step by step',
  async () => {
    for (const one of fc.sample(schedule, { seed: SEED + 1, numRuns: 10 })) {
      expect((await live(one)).diary).toEqual((await live(one)).diary)
    }
  },
  LIMIT_MS,
)
