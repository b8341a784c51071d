import { DEFAULT_LADDER, faultsOf, type LadderRung } from '@core/help/ladder'
import { rungsSeen } from '@core/help/rungs'
import { accept } from '@core/help/taking'
import { hours, minutes } from '@core/kit/time'
import { asking, caseIn, community, filed, granted, turn } from '../support/cases'
import { as, fourOnCall, START, wang } from '../support/cast'
import { schedule, watch } from '../support/watch'

const nobody = () => ({ candidates: [] })
const rung = (over: Partial<LadderRung>): LadderRung => ({
  ...{ key: 'more', clock: 'arrive', share: 0.5, offsetMs: 0, everyMs: null },
  ...{ kind: 'arriveBreached', tell: ['coordinator'], voidFrom: 'never', ...over },
})
const codes = (ladder: readonly LadderRung[]) => faultsOf(ladder).map(({ code, rung: at }) => `${code} ${at}`.trim())

describe('a ladder', () => {
  test('of our own has no fault', () => {
    expect(faultsOf(DEFAULT_LADDER)).toEqual([])
  })

  test('is the community’s: its rungs are climbed at its own marks', () => {
    const early = rung({ key: 'early', share: 0.5, tell: ['coordinator', 'secretary'] })
    const request = filed({ community: { ...community, ladder: [...DEFAULT_LADDER, early] } })
    const { messages } = watch(request, START + minutes(6), nobody)
    expect(schedule(messages, START).slice(2)).toEqual([
      '180s helpUnaccepted → qian',
      '300s helpUnaccepted → wu',
      '300s arriveBreached → qian',
      '300s arriveBreached → wu',
    ])
  })

  test('stays as it was when the case was filed', () => {
    const request = filed()
    expect(request.ladder).toEqual(community.ladder)
    expect(turn(request, START + hours(1), { candidates: [] }).ladder).toBe(request.ladder)
  })

  test('needs a coordinator while a case waits', () => {
    const without = DEFAULT_LADDER.filter((one) => one.clock !== 'waiting' || !one.tell.includes('coordinator'))
    expect(codes(without)).toEqual(['NO_COORDINATOR_RUNG'])
    expect(codes([])).toEqual(['NO_COORDINATOR_RUNG', 'ENDS_UNHEARD'])
  })

  test('needs a rung that comes round as long as the case is open', () => {
    expect(codes(DEFAULT_LADDER.filter((one) => one.everyMs === null))).toEqual(['ENDS_UNHEARD'])
  })

  test.each([
    ['DUPLICATE_KEY', rung({ key: 'breach' })],
    ['SHARE_OUT_OF_RANGE', rung({ share: 1.2 })],
    ['SHARE_OUT_OF_RANGE', rung({ share: -0.1 })],
    ['SHARE_OUT_OF_RANGE', rung({ share: Number.NaN })],
    ['NEGATIVE_OFFSET', rung({ offsetMs: -1 })],
    ['TELLS_NOBODY', rung({ tell: [] })],
    ['UNKNOWN_ROLE', rung({ tell: ['mayor' as 'secretary'] })],
    ['UNKNOWN_CLOCK', rung({ clock: 'tea' as 'arrive' })],
    ['WRONG_KIND', rung({ kind: 'settleBreached' })],
    ['REPEATS_TOO_OFTEN', rung({ everyMs: minutes(1) })],
  ] as const)('is refused with %s, naming the rung', (code, wrong) => {
    expect(codes([...DEFAULT_LADDER, wrong])).toEqual([`${code} ${wrong.clock}:${wrong.key}`])
  })

  test('the same key on another clock is another rung', () => {
    expect(codes([...DEFAULT_LADDER, rung({ key: 'coordinator' })])).toEqual([])
  })

  test('that could leave a case unheard is not used: the case starts on our own', () => {
    expect(filed({ community: { ...community, ladder: [] } }).ladder).toBe(DEFAULT_LADDER)
  })

  test('shows what was climbed and what lies ahead, in the order of the clock', () => {
    const late = turn(filed(), START + minutes(11), { candidates: [] })
    const seen = rungsSeen(late).map(({ key, climbed }) => `${climbed ? '✓' : '·'} ${key}`)
    expect(seen).toEqual([
      ...['✓ waiting:coordinator', '✓ waiting:secretary', '✓ arrive:breach', '· arrive:secretary'],
      ...['· settle:breach', '· settle:secretary', '· settle:again'],
    ])
  })

  test('counts down to no warning whose mark lies behind the responder, and to none that would come after it', () => {
    const late = turn(asking(), START + minutes(9), { candidates: fourOnCall() })
    const warnings = (at: number) =>
      rungsSeen(granted(accept(late, { actor: as(wang), now: START + at })))
        .filter(({ kind }) => kind === 'arriveWarned')
        .map(({ at: due }) => due - START)
    expect(warnings(minutes(9))).toEqual([])
    expect(warnings(minutes(13))).toEqual([])
    expect(rungsSeen(caseIn('accepted')).map(({ kind }) => kind)).toContain('arriveWarned')
  })
})
