import { control } from '../../support/emulator-client'
import { type Name, PEOPLE } from '../../support/small-town'
import { townHere } from '../../support/town-here'
import { BUNDLE } from '../../weapp/support/phones-here'
import { classicEngine } from './classic-page'
import { type ClassicPhone, classicPhone } from './classic-phone'

/** A town and its phones for a test file; after every test each phone must have had nothing to complain of. */
export function classicPhonesHere() {
  const town = townHere()
  const phones: ClassicPhone[] = []
  let engine: ReturnType<typeof classicEngine> | undefined
  const said: string[] = []
  beforeEach(() => {
    // A template that is not there is only mentioned by the compiled ones, and nothing is drawn.
    for (const level of ['warn', 'error'] as const)
      jest.spyOn(console, level).mockImplementation((...words: readonly unknown[]) => void said.push(words.join(' ')))
  })
  afterEach(() => {
    jest.restoreAllMocks()
    expect([...said.splice(0), ...phones.splice(0).flatMap((phone) => phone.complaints())]).toEqual([])
  })
  return {
    town,
    /** Somebody's phone, with the mini-program installed and never opened. */
    async phoneOf(who: Name): Promise<ClassicPhone> {
      engine ??= classicEngine(BUNDLE.home)
      const { at } = await control<{ readonly at: number }>(town.url, 'GET', ['clock'])
      const phone = classicPhone(BUNDLE, engine, { url: town.url, openid: PEOPLE[who].openid, now: at })
      phones.push(phone)
      return phone
    },
  }
}
