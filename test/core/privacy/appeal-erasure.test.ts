import { APPEAL_STATUSES, outcomeOf } from '@core/appeals/appeal'
import { addPhotos } from '@core/appeals/content-moves'
import { DAY_MS } from '@core/kit/time'
import { appealFilesToErase, eraseFromAppeal, isAppealDoneWith } from '@core/privacy/appeal-erasure'
import { appealIn, DOOR, filed, hand, START, TEXT, told, UNIT } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, wang } from '../support/cast'

const FILE = 'cloud://env.bucket/uploads/chen/photo-0001.jpg'
const shown = granted(addPhotos(filed(), hand(chen), [FILE]))
const closed = told(appealIn('closed', shown))

describe('an appeal needs somebody', () => {
  test.each(APPEAL_STATUSES)('its owner, until it has ended (%s)', (status) => {
    const ended = ['closed', 'declined', 'withdrawn', 'merged'].includes(status)
    expect(isAppealDoneWith(told(appealIn(status)), chen.id, START + DAY_MS)).toBe(ended)
  })

  test('whoever handled it, as long as it may be reopened', () => {
    const answeredAt = closed.answer?.at ?? 0
    expect(isAppealDoneWith(closed, wang.id, answeredAt + 10 * DAY_MS - 1)).toBe(false)
    expect(isAppealDoneWith(closed, wang.id, answeredAt + 10 * DAY_MS)).toBe(true)
  })

  test('until everything it owes has gone out', () => {
    expect(isAppealDoneWith(appealIn('closed'), chen.id, START + 99 * DAY_MS)).toBe(false)
  })
})

describe('an erased appeal', () => {
  test('tells nothing of its owner, and keeps what the figures need', () => {
    const nameless = eraseFromAppeal(closed, chen, 'everything')
    const stored = JSON.stringify(nameless)
    for (const word of [`"${chen.id}"`, chen.name, chen.phone, chen.openid, UNIT, DOOR, TEXT, FILE, '楼后的井盖'])
      expect(stored).not.toContain(word)
    expect([nameless.status, outcomeOf(nameless), nameless.word?.stars]).toEqual(['closed', 'solved', 5])
    expect(nameless.history.map(({ at, move }) => [at, move])).toEqual(closed.history.map(({ at, move }) => [at, move]))
    expect(appealFilesToErase(closed, chen.id)).toEqual([FILE])
  })

  test('of somebody who handled it stays its owner’s', () => {
    const nameless = eraseFromAppeal(closed, wang, 'everything')
    expect(JSON.stringify(nameless)).not.toContain(wang.name)
    expect([nameless.owner.name, nameless.text]).toEqual([chen.name, TEXT])
    expect(appealFilesToErase(closed, wang.id)).toEqual([])
  })

  test.each([
    ['phone', chen.phone],
    ['home', DOOR],
  ] as const)('without the %s keeps the rest', (scope, gone) => {
    const less = eraseFromAppeal(closed, chen, scope)
    expect(JSON.stringify(less)).not.toContain(gone)
    expect([less.text, less.owner.name]).toEqual([TEXT, chen.name])
  })

  test('of somebody who is not in it comes back as it was', () => {
    for (const scope of ['everything', 'phone', 'home', 'care'] as const)
      expect(eraseFromAppeal(closed, feng, scope)).toBe(closed)
  })
})
