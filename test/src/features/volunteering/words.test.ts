import type { RollView, SignUpView } from '@core/volunteering/activity-view'
import type { WishView } from '@core/volunteering/wish-view'
import { codePicture } from '@src/features/volunteering/code-picture'
import { partWords } from '@src/features/volunteering/own-part-words'
import { entryNote, hoursFigure, signedAmount } from '@src/features/volunteering/record-words'
import { inRollOrder, rollCount, rollWords } from '@src/features/volunteering/roll-words'
import { hasWordsToRead, nextWords, wishStanding } from '@src/features/volunteering/wish-words'

const at = (time: string) => Date.parse(`2026-03-07T${time}:00+08:00`)
const NOW = at('08:00')

const signUp: SignUpView = {
  ...{ id: 'a1.s1.p1', activityId: 'a1', slotId: 's1', title: '清理楼道', place: '7 栋门口' },
  ...{ from: at('09:00'), to: at('11:00'), status: 'signedUp', confirmBy: null, inQueue: null },
  ...{ checkedIn: null, checkedOut: null, hours: null, toApprove: null, reason: '', moves: [] },
}

describe('one’s own part is told with what happens next', () => {
  test('a seat, with when and where', () => {
    expect(partWords(signUp, NOW)).toMatchObject({ tone: 'green', title: '您报上名了' })
    expect(partWords(signUp, NOW).body).toContain('今天 09:00–11:00，7 栋门口')
  })

  test('a seat that came free, with the time to say yes by the clock', () => {
    const words = partWords({ ...signUp, status: 'promoted', confirmBy: at('08:30') }, NOW)
    expect(words.body).toBe('请在 08:30 前点“我要去”，过时名额给下一位。')
  })

  test('hours by the worth of their evidence', () => {
    const gone = { ...signUp, status: 'checkedOut' as const }
    const body = (grade: 'A' | 'B' | 'C') => partWords({ ...gone, hours: { grade, minutes: 118 } }, NOW).body
    expect(body('A')).toContain('积分也记上了')
    expect(body('B')).toContain('确认后算数')
    expect(body('C')).toContain('不算积分')
    expect(partWords({ ...gone, toApprove: 60 }, NOW).body).toBe('补记 60 分钟，等社区核对。')
  })
})

test('words that wait are for those who look after wishes to read, until they have', () => {
  const held = (state: 'held' | 'shown') => [{ of: 'thanks' as const, state, kept: false }]
  expect(hasWordsToRead({ part: 'supervisor', held: held('held') })).toBe(true)
  expect(hasWordsToRead({ part: 'supervisor', held: held('shown') })).toBe(false)
  expect(hasWordsToRead({ part: 'owner', held: held('held') })).toBe(false)
})

describe('the roll', () => {
  const one = (over: Partial<RollView>): RollView => ({ ...signUp, personId: 'p1', name: '周', phone: '', ...over })

  test('has those first about whom there is something to do', () => {
    const people = (['cancelled', 'waiting', 'signedUp', 'checkedIn'] as const).map((status) => one({ status }))
    expect(inRollOrder(people).map(({ status }) => status)).toEqual(['checkedIn', 'signedUp', 'waiting', 'cancelled'])
  })

  test('counts who comes and who is there', () => {
    const there = one({ status: 'checkedIn', checkedIn: { at: at('08:55'), by: 'qr' } })
    expect(rollCount([one({}), there, one({ status: 'waiting' })])).toBe('2 人要来，到了 1 人')
  })

  test('says what is known of one', () => {
    const gone = one({
      status: 'checkedOut',
      checkedIn: { at: at('08:55'), by: 'qr' },
      checkedOut: { at: at('10:58'), by: 'qr' },
      hours: { grade: 'B', minutes: 118 },
    })
    expect(rollWords(gone)).toBe('08:55 到了，10:58 走了，记 118 分钟（B 级）')
    expect(rollWords(one({ status: 'waiting', inQueue: 2 }))).toBe('排候补，第 2 位')
  })
})

test('points keep their sign, and hours are never rounded up', () => {
  expect([signedAmount(20), signedAmount(-20)]).toEqual(['+20', '−20'])
  expect(hoursFigure({ times: 1, minutes: 119 })).toBe('1.9')
  const entry = { no: 2, kind: 'spend', amount: -20, balance: 40, note: '', at: at('07:00') } as const
  expect(entryNote(entry, NOW)).toBe('兑换，07:00，余 40 分')
})

describe('a wish', () => {
  const wish = { status: 'filed', approved: false, claim: null, part: 'owner', reason: '' } as unknown as WishView

  test('is nobody’s but its owner’s before the community has looked', () => {
    expect(wishStanding(wish).label).toBe('社区在看')
    expect(nextWords(wish, NOW)).toContain('大家才看得到')
  })

  test('tells whoever took it on until when it is theirs', () => {
    const claim = { groupName: '', names: ['李'], people: 1, until: at('18:00'), deliveredAt: null, note: '' }
    expect(nextWords({ ...wish, status: 'claimed', part: 'leader', claim }, NOW)).toContain('18:00 前办好')
  })
})

test('a code is a picture of its own, small enough to be sent to the view', () => {
  const text = `V1.a0123456789abcdef0123456.s1.59149440.${'x'.repeat(43)}`
  expect(codePicture(text)).toMatch(/^data:image\/gif;base64,/)
  expect(codePicture(text).length).toBeLessThan(8_000)
})
