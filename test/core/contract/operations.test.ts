import { appealsContract } from '@core/contract/appeals'
import { boardContract } from '@core/contract/board'
import { dutyContract } from '@core/contract/duty'
import { helpContract } from '@core/contract/help'
import { peopleContract } from '@core/contract/people'
import { receptionContract } from '@core/contract/reception'
import { rosterContract } from '@core/contract/roster'
import { settingsContract } from '@core/contract/settings'
import { staffContract } from '@core/contract/staff'
import { volunteeringContract } from '@core/contract/volunteering'
import type { z } from 'zod'
import { GOOD } from './good-inputs'
import { OTHER_PARTS } from './good-settings'

const place = { lng: 118.78, lat: 32.06 }
const helpId = 'case-7k3'
const photo = 'cloud://town/1.jpg'

const CONTRACTS = {
  ...{ help: helpContract, duty: dutyContract, people: peopleContract, roster: rosterContract },
  board: boardContract,
  appeals: appealsContract,
  settings: settingsContract,
  staff: staffContract,
  volunteering: volunteeringContract,
  reception: receptionContract,
}

const OPERATIONS = Object.entries(CONTRACTS).flatMap(([name, contract]) =>
  Object.entries(contract).map(([op, { input }]) => ({
    name: `${name}.${op}`,
    input: input as z.ZodType,
    good: GOOD[name]?.[op],
  })),
)

describe.each(OPERATIONS)('$name', ({ input, good }) => {
  test('takes a good input and returns it', () => {
    expect(good).toBeDefined()
    expect(input.parse(good)).toEqual(good)
  })

  test('refuses a key it does not know, at the top and in what it nests', () => {
    expect(input.safeParse({ ...good, openid: 'somebody else' }).success).toBe(false)
    for (const [key, value] of Object.entries(good ?? {})) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      expect(input.safeParse({ ...good, [key]: { ...value, more: 1 } }).success).toBe(false)
    }
  })

  test('refuses whatever is not an object', () => {
    const values = [undefined, null, 'x', 7, [], [good], true]
    expect(values.map((value) => input.safeParse(value).success)).toEqual(values.map(() => false))
  })

  test('refuses every field of the wrong type', () => {
    for (const [key, value] of Object.entries(good ?? {})) {
      for (const wrong of [{ $gt: '' }, [1], Number.NaN, true].filter(
        (one) => typeof one !== typeof value || value !== one,
      )) {
        expect([key, input.safeParse({ ...good, [key]: wrong }).success]).toEqual([key, false])
      }
    }
  })
})

describe('submitting', () => {
  const { input } = helpContract.submit
  const good = GOOD.help?.submit

  test('may leave the photos out, and has six at most', () => {
    const { photos: _left, ...without } = good as { photos: unknown }
    expect(input.parse(without).photos).toEqual([])
    expect(input.safeParse({ ...good, photos: Array(6).fill(photo) }).success).toBe(true)
    expect(input.safeParse({ ...good, photos: Array(7).fill(photo) }).success).toBe(false)
  })

  test('knows its categories', () => {
    expect(input.safeParse({ ...good, category: 'party' }).success).toBe(false)
  })

  test('takes 500 characters of text', () => {
    expect(input.safeParse({ ...good, text: '漏'.repeat(500) }).success).toBe(true)
    expect(input.safeParse({ ...good, text: '漏'.repeat(501) }).success).toBe(false)
  })
})

describe('arriving', () => {
  const takes = (proof: object) => helpContract.arrive.input.safeParse({ helpId, proof }).success

  test('is proven by four digits', () => {
    expect(['0000', '427', '42711', '42 1', 'abcd', '４２７１'].map((code) => takes({ by: 'code', code }))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('or by a place with its accuracy', () => {
    expect(takes({ by: 'place', place, accuracyM: 0 })).toBe(true)
    expect(takes({ by: 'place', place, accuracyM: -1 })).toBe(false)
    expect(takes({ by: 'place', place, accuracyM: Number.POSITIVE_INFINITY })).toBe(false)
    expect(takes({ by: 'place', place })).toBe(false)
    expect(takes({ by: 'word' })).toBe(false)
    expect(takes({ by: 'code', code: '4271', place })).toBe(false)
  })
})

describe('rating', () => {
  test('has one to five stars, whole, or none at all', () => {
    const takes = (stars: unknown) => helpContract.confirm.input.safeParse({ helpId, stars, note: '' }).success
    expect([1, 2, 3, 4, 5, null].every(takes)).toBe(true)
    expect([0, 6, 2.5, '5', undefined].some(takes)).toBe(false)
  })
})

describe('watching', () => {
  test('starts from version 0 when the caller has none', () => {
    expect(helpContract.watch.input.parse({ helpId })).toEqual({ helpId, version: 0 })
    expect(helpContract.watch.input.safeParse({ helpId, version: -1 }).success).toBe(false)
    expect(helpContract.watch.input.safeParse({ helpId, version: 1.5 }).success).toBe(false)
  })
})

describe('saving settings', () => {
  const takes = (wanted: object) =>
    settingsContract.save.input.safeParse({ communityId: 'town', version: 0, wanted }).success

  test.each(OTHER_PARTS)('takes every part (%#)', (wanted) => {
    expect(takes(wanted)).toBe(true)
    expect(takes({ ...wanted, more: 1 })).toBe(false)
  })

  test('takes no pledge of no time, none without its category, and one person by their own id alone', () => {
    const [, , pledges] = OTHER_PARTS as [object, object, { readonly value: Readonly<Record<string, object>> }]
    const { leak, ...others } = pledges.value
    expect(takes({ part: 'pledges', value: others })).toBe(false)
    expect(takes({ part: 'pledges', value: { ...others, leak: { ...leak, arriveMs: 0 } } })).toBe(false)
    const to = { kind: 'person', id: 'p1', name: '', personIds: ['p2'] }
    const value = { routes: [{ categoryId: null, zoneId: null, to }], zoneTeams: [] }
    expect(takes({ part: 'routing', value })).toBe(false)
  })
})
