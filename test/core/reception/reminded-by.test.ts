import type { ChannelName } from '@core/message/channel'
import { type Appointment, blankDay, book } from '@core/reception/day'
import { remindedBy } from '@core/reception/reminded-by'
import { granted } from '../support/cases'
import { chen } from '../support/cast'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const NINE = at('2026-03-04T09:00')

function bookedAt(time: string, who = chen): Appointment {
  const wanted = { id: 'r1', slotAt: NINE, by: who.id, who, words: '' }
  const offer = { slots: [NINE], seats: 1, now: at(time) }
  const [one] = granted(book(blankDay('town', '2026-03-04'), wanted, offer)).appointments
  if (!one) throw new Error('nothing was booked')
  return one
}

const means = (on: readonly ChannelName[], consents: number, templateId = 'template-progress') => ({
  ...{ on: new Set(on), consents, templateId },
})
const early = bookedAt('2026-03-02T10:00')
const inBrowser = bookedAt('2026-03-02T10:00', { ...chen, openid: '' })

describe('somebody is promised a reminder', () => {
  test.each([
    ['by WeChat while it may push', early, means(['subscription'], 1), 'push'],
    ['among their messages when they allowed nothing, or no more', early, means(['subscription', 'sms'], 0), 'inbox'],
    ['among their messages where nothing can be pushed', early, means(['subscription'], 1, ''), 'inbox'],
    [
      'by text when they are known by a browser and left a number',
      inBrowser,
      means(['subscription', 'sms'], 0),
      'text',
    ],
    ['among their messages in a browser without texts', inBrowser, means(['subscription'], 1), 'inbox'],
  ])('%s', (_, one, by, how) => {
    expect(remindedBy(one, by)).toBe(how)
  })

  test('no more once each has been made, it was said off, or it begins within the hour', () => {
    const by = means(['subscription'], 1)
    expect(remindedBy({ ...early, reminded: ['day', 'hour'] }, by)).toBeNull()
    expect(remindedBy({ ...early, state: 'cancelled' }, by)).toBeNull()
    expect(remindedBy(bookedAt('2026-03-04T08:20'), by)).toBeNull()
  })
})
