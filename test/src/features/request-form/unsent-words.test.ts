import type { ErrorCode } from '@core/contract/errors'
import { minutes } from '@core/kit/time'
import { sentWords, unsentWords, waitsForWord } from '@src/features/request-form/unsent-words'

const WRITTEN = Date.parse('2026-03-02T14:05:00+08:00')

const input = {
  ...{ communityId: 'town', clientKey: 'key-00000001', category: 'leak' as const, text: '', photos: [] },
  ...{ name: '周秀兰', phone: '', address: { buildingId: 'building-7', unit: '2', door: '301' } },
}

const held = (why: ErrorCode | null, over: object = {}) => ({
  ...{ status: 'waiting' as const, saved: true, slow: false },
  unsent: { input, writtenAt: WRITTEN, tries: 1, why },
  ...over,
})

const clock = (afterMs = 0, aheadMs = 0) => ({ phoneNow: WRITTEN + afterMs, aheadMs, steadyMs: null })

describe('an unsent request says', () => {
  test('why it is not out, what is safe, who sends it, and from when the clocks run', () => {
    expect(unsentWords(held('OFFLINE'), clock())).toEqual({
      title: '没发出去，网断了',
      hint: '您填的都还在，没丢。连上网会自动再发；着急就直接打电话。',
      notes: ['由这部手机发，小程序先别关。', '10 分钟从发出去那一刻算起。'],
    })
  })
  test('that it was not the phone’s network, when it was not', () => {
    expect(unsentWords(held('UNEXPECTED'), clock()).title).toBe('没发出去，驿站那头没接住')
    expect(unsentWords(held('CLOUD_BUSY'), clock()).title).toBe('没发出去，现在用的人多')
  })
  test('that it is on its way, while the first try is', () => {
    const first = { ...held(null), status: 'sending' as const }
    expect(unsentWords({ ...first, unsent: { ...first.unsent, tries: 0 } }, clock()).title).toBe('正在发')
    expect(unsentWords(first, clock()).title).toBe('正在发，网有点慢')
  })
  test('that it is under way, when the answer takes long', () => {
    expect(unsentWords({ ...held(null), status: 'sending', slow: true }, clock()).title).toBe('正在发，网有点慢')
  })
  test('that the phone cannot keep it', () => {
    expect(unsentWords(held('OFFLINE', { saved: false }), clock()).notes[0]).toBe(
      '手机存满了，记不住：发出去以前别关小程序。',
    )
  })
  test('after an hour when it was written, by the town’s clock, and asks', () => {
    const late = clock(minutes(61), minutes(-30))
    expect(waitsForWord(held('OFFLINE'), late)).toBe(true)
    expect(unsentWords(held('OFFLINE'), late)).toMatchObject({ hint: '是 13:35 写的。还要人来吗？' })
  })
})

describe('a request that had to wait says', () => {
  const sent = { clientKey: 'key-00000001', helpId: 'h1', writtenAt: WRITTEN, takenAt: WRITTEN, older: false }
  test('nothing when it did not', () => {
    expect(sentWords(sent)).toBeUndefined()
  })
  test('when it was written, when it went out, and that the clocks run from there', () => {
    expect(sentWords({ ...sent, takenAt: WRITTEN + minutes(15) })).toEqual({
      title: '求助发出去了',
      body: '您 14:05 写的，14:20 才发出去，时限从 14:20 算起。',
    })
  })
  test('that what was changed since did not count', () => {
    expect(sentWords({ ...sent, older: true })?.body).toContain('后来改的没有算进去')
  })
  test('nothing over a case that has ended since: that says so itself', () => {
    expect(sentWords({ ...sent, takenAt: WRITTEN + minutes(15), ended: true })).toBeUndefined()
  })
})
