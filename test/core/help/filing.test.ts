import { CATEGORIES, CATEGORY_WORDS } from '@core/help/categories'
import { arriveBy, settleBy } from '@core/help/clocks'
import { file } from '@core/help/filing'
import { isOpen } from '@core/help/help-request'
import { minutes } from '@core/kit/time'
import { community, filed, filing } from '../support/cases'
import { chen, HOME, qian, START, wu } from '../support/cast'

describe('filing', () => {
  test('makes a waiting case that anybody can name on the phone', () => {
    const request = filed()
    expect(request).toMatchObject({ status: 'waiting', version: 1, number: 'HB1121-G222', communityId: 'town' })
    expect(isOpen(request)).toBe(true)
    expect(request.history).toEqual([{ at: START, by: 'chen', move: 'submit', note: '' }])
  })

  test('takes the date of the number from the town’s calendar', () => {
    expect(filed({}, Date.parse('2025-11-21T15:59:00Z')).number).toBe('HB1121-G222')
    expect(filed({}, Date.parse('2025-11-21T16:00:00Z')).number).toBe('HB1122-G222')
  })

  test('knows the place by its building', () => {
    expect(filed().place).toEqual({
      ...HOME,
      zoneId: 'zone-1',
      buildingId: 'building-7',
      buildingName: '7栋',
      unit: '2',
      door: '门牌1502',
    })
  })

  test.each([
    ['building-8', '2'],
    ['building-7', '3'],
    ['building-7', ''],
    ['', '2'],
  ])('is impossible for building "%s", unit "%s", which the community does not have', (buildingId, unit) => {
    expect(file(filing({ address: { buildingId, unit, door: '1' } }), START)).toBeNull()
  })

  test('freezes pledge, policy and ladder: a later change of the community does not reach a running case', () => {
    const pledges = { ...community.pledges, leak: { arriveMs: minutes(5), settleMs: minutes(20) } }
    const request = filed({ community: { ...community, pledges } })
    expect([arriveBy(request), settleBy(request)]).toEqual([START + minutes(5), START + minutes(20)])
    expect(request.policy).toEqual(community.policy)
    expect(request.policy).not.toBe(community.policy)
    expect([request.coordinator, request.secretary]).toEqual([qian, wu])
  })

  test('takes of a longer person record the contact alone', () => {
    const long = { ...chen, birthYear: 1950, careNotes: '别的' }
    expect(filed({ resident: long }).resident).toEqual(chen)
  })

  test('counts the promise to a caller from the moment the call was picked up, and the search from now', () => {
    const pickedUpAt = START - minutes(2)
    const call = { recorder: qian, pickedUpAt, emergency: 'none', claimCode: '482913' } as const
    const request = filed({ door: 'hotline', call })
    expect(request).toMatchObject({ startedAt: pickedUpAt, waitingAt: START, recorder: qian, claimCode: '482913' })
    expect(arriveBy(request)).toBe(pickedUpAt + minutes(10))
    expect(request.history).toEqual([{ at: START, by: 'qian', move: 'submit', note: '' }])
  })

  test('tells whoever comes that the caller was sent to an emergency number', () => {
    const call = { recorder: qian, pickedUpAt: START, emergency: '120', claimCode: '' } as const
    expect(filed({ call }).text).toBe('已请居民打 120。厨房漏水')
  })

  test('has words for every category', () => {
    expect(Object.keys(CATEGORY_WORDS).sort()).toEqual([...CATEGORIES].sort())
    expect(Object.values(CATEGORY_WORDS).every((words) => words.length > 0)).toBe(true)
  })
})
