import { minutes, seconds } from '@core/kit/time'
import { ACCEPT, ARRIVE, clockDigits, ringFace, SETTLE } from '../../../../src/ui/ring/ring.shared'

const startAt = 1_700_000_000_000
const arrive = { startAt, dueAt: startAt + minutes(10) }
const settle = { startAt, dueAt: startAt + minutes(30) }
const at = (ms: number) => ringFace({ ...arrive, now: startAt + ms }, ARRIVE)

describe('the arrival ring', () => {
  test('is whole and calm at the start', () => {
    expect(at(0)).toEqual({ state: 'calm', gone: 0, digits: '10:00', caption: '内到家' })
  })

  test('shows the share that is gone and the time that is left', () => {
    expect(at(minutes(4) + seconds(36))).toEqual({ state: 'calm', gone: 0.46, digits: '5:24', caption: '内到家' })
  })

  test('turns to soon at exactly three minutes left, not a millisecond before', () => {
    expect(at(minutes(7) - 1).state).toBe('calm')
    expect(at(minutes(7)).state).toBe('soon')
  })

  test('is over at the very instant it is due and counts up from zero', () => {
    expect(at(minutes(10) - 1)).toMatchObject({ state: 'soon', digits: '0:01' })
    expect(at(minutes(10))).toEqual({ state: 'over', gone: 1, digits: '0:00', caption: '已超时' })
    expect(at(minutes(11) + seconds(6) + 900)).toMatchObject({ state: 'over', digits: '1:06' })
  })

  test('freezes the time used when the promise was met, whatever the clock says later', () => {
    const doneAt = startAt + minutes(7) + seconds(12)
    const face = ringFace({ ...arrive, doneAt, now: startAt + minutes(500) }, ARRIVE)
    expect(face).toEqual({ state: 'done', gone: 0, digits: '7:12', caption: '用时' })
  })

  test('counts arriving in the last millisecond as met, and one later as late', () => {
    const done = (doneAt: number) => ringFace({ ...arrive, doneAt, now: doneAt }, ARRIVE).state
    expect(done(arrive.dueAt)).toBe('done')
    expect(done(arrive.dueAt + 1)).toBe('late')
  })

  test('stays whole when the phone believes it is before the start', () => {
    expect(at(-seconds(2))).toMatchObject({ gone: 0, digits: '10:00' })
  })

  test('survives a promise of no length', () => {
    expect(ringFace({ startAt, dueAt: startAt, now: startAt }, ARRIVE)).toMatchObject({ state: 'over', digits: '0:00' })
  })
})

test('the settling ring turns to soon at eight minutes left', () => {
  expect(ringFace({ ...settle, now: startAt + minutes(22) - 1 }, SETTLE).state).toBe('calm')
  expect(ringFace({ ...settle, now: startAt + minutes(22) }, SETTLE)).toMatchObject({ state: 'soon', digits: '8:00' })
})

describe('the ring of an offer', () => {
  const offer = { startAt, dueAt: startAt + seconds(45) }

  test('is urgent from its first second and counts whole seconds', () => {
    expect(ringFace({ ...offer, now: startAt + seconds(13) }, ACCEPT)).toMatchObject({
      state: 'soon',
      digits: '32',
      caption: '秒内接',
    })
  })

  test('says nothing about how long ago it passed on', () => {
    expect(ringFace({ ...offer, now: startAt + minutes(9) }, ACCEPT)).toMatchObject({ state: 'over', digits: '0' })
  })
})

test('a clock that stands still shows what will be left when it runs on, however long anybody looks', () => {
  const held = { startAt, dueAt: startAt + minutes(40), heldUntil: startAt + minutes(36) }
  const faces = [7, 20, 39].map((minute) => ringFace({ ...held, now: startAt + minutes(minute) }, ARRIVE))
  expect(faces).toEqual(Array(3).fill({ state: 'held', gone: 0.9, digits: '4:00', caption: '先停着' }))
})

test('the share moves in steps so fine that most ticks change the digits alone', () => {
  const shares = new Set(Array.from({ length: 600 }, (_, second) => at(seconds(second)).gone))
  expect(shares.size).toBe(201)
})

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [seconds(59), '0:59'],
  [seconds(59) + 1, '1:00'],
  [minutes(61), '61:00'],
  [minutes(100) - 1, '100:00'],
  [minutes(100), '100分'],
  [minutes(119), '119分'],
  [minutes(120), '2小时'],
  [minutes(1176), '19小时'],
  [minutes(72 * 60), '3天'],
  [-5, '0:00'],
])('%d ms are written %s', (ms, written) => {
  expect(clockDigits(ms)).toBe(written)
})
