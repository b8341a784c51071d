import { hours, minutes } from '../../../core/kit/time'
import { clock, communityId, SETTINGS } from '../../support/appeals-town'
import type { Name } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { TUESDAY, wanted } from '../../support/visit-times'

const town = talkingTownHere(async () => ({ appeals: SETTINGS }))

const days = (who: Name) => town.call(who, 'reception', 'days', { communityId })

describe('what one person books for themselves', () => {
  const DATES = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10']
  const booking = (nth: number) =>
    wanted('zhou', { clientKey: `visit-zhou-${nth}`, slotAt: clock(`${DATES[nth]}T09:00`) })
  const books = (nth: number) => town.call('zhou', 'reception', 'book', booking(nth))
  const refused = (nth: number) => town.refusal('zhou', 'reception', 'book', booking(nth))
  const cancels = ({ id, date }: { readonly id: string; readonly date: string }) =>
    town.call('zhou', 'reception', 'cancel', { communityId, date, appointmentId: id })

  test('is three ahead and no more; a retry is none, and the desk may all the same', async () => {
    for (const nth of [0, 1, 2]) await books(nth)
    expect(await refused(3)).toBe('ENOUGH_AHEAD')
    expect((await days('zhou')).mine).toHaveLength(3)
    expect(await books(2)).toMatchObject({ date: DATES[2] })
    for (const nth of [0, 1, 2, 3, 4]) {
      const rang = { forCaller: true, clientKey: `desk-000${nth}`, slotAt: clock(`${DATES[nth]}T10:00`) }
      await town.call('he', 'reception', 'book', wanted('he', rang))
    }
  })

  test('is five within a day, however often it is said off; the next day goes on', async () => {
    for (const nth of [0, 1, 2, 3, 4]) await cancels(await books(nth))
    expect(await refused(5)).toBe('BOOKED_TOO_OFTEN')
    expect(await town.call('tao', 'reception', 'book', wanted('tao'))).toMatchObject({ state: 'booked' })
    await town.skip(hours(24) + minutes(1))
    await books(5)
  })
})

test('the desk sees every day that may be booked, and one that may not any more on which somebody comes', async () => {
  const last = '2026-03-11'
  await town.call('zhou', 'reception', 'book', wanted('zhou', { slotAt: clock(`${last}T09:00`) }))
  await town.call('tao', 'reception', 'book', wanted('tao'))
  const seen = async () => (await town.call('he', 'reception', 'list', { communityId, date: TUESDAY })).days
  const bookable = (await days('tao')).days.map(({ date }) => date)
  expect(bookable.at(-1)).toBe(last)
  expect((await seen()).map(({ date }) => date)).toEqual(bookable)
  expect((await seen()).filter(({ coming }) => coming > 0)).toEqual([
    { date: TUESDAY, coming: 1 },
    { date: last, coming: 1 },
  ])
})
