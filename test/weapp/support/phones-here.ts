import { join } from 'node:path'
import { control } from '../../support/emulator-client'
import { type Name, PEOPLE } from '../../support/small-town'
import type { Town } from '../../support/town'
import { townHere } from '../../support/town-here'
import { bundleAt } from './bundle'
import { MOST_BYTES } from './page-data'
import { givenPhone, type Phone } from './phone'

export const BUNDLE = bundleAt(join(__dirname, '..', '..', '..', 'dist', 'weapp'))

export interface Phones {
  readonly town: Town
  /** Somebody's phone, with the mini-program installed and never opened. */
  phoneOf(who: Name): Promise<Phone>
  /** Time passes in the town and on every phone. */
  passes(ms: number): Promise<void>
}

/**
 * A town and its phones for a test file. After every test each phone must have had nothing to complain of: no thrown
 * error, no unknown API, no node without a template, no `setData` that is too large or not plain JSON.
 */
export function phonesHere(): Phones {
  const town = townHere()
  const phones: Phone[] = []
  afterEach(() => {
    const used = phones.splice(0)
    expect(used.flatMap((phone) => phone.complaints())).toEqual([])
    expect(used.flatMap((phone) => phone.unknownApis())).toEqual([])
    const payloads = used.flatMap((phone) => phone.payloads)
    expect(payloads.flatMap(({ page, faults }) => faults.map((fault) => `${page} ${fault}`))).toEqual([])
    expect(payloads.filter(({ bytes }) => bytes > MOST_BYTES).map(({ page, bytes }) => `${page} ${bytes}`)).toEqual([])
  })
  return {
    town,
    async phoneOf(who) {
      const { at } = await control<{ readonly at: number }>(town.url, 'GET', ['clock'])
      const phone = givenPhone(BUNDLE, { url: town.url, openid: PEOPLE[who].openid, now: at })
      phones.push(phone)
      return phone
    },
    async passes(ms) {
      await town.advance(ms)
      for (const phone of phones) await phone.passes(ms)
    },
  }
}
