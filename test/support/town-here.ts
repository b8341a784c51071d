import { givenTown, type Town, type TownSetting } from './town'

/** One town for a test file, new for every test; a test fails on any message it has not asked for. */
export function townHere(setting: () => Promise<TownSetting> = async () => ({})): Town {
  const town = talkingTownHere(setting)
  afterEach(() => town.expectQuiet())
  return town
}

/** The same for tests that are not about messages: nobody minds which were sent. */
export function talkingTownHere(setting: () => Promise<TownSetting> = async () => ({})): Town {
  const town = {} as Town
  jest.setTimeout(30_000) // two cores may be shared with a build
  beforeAll(async () => {
    Object.assign(town, await givenTown(await setting()))
  }, 60_000)
  beforeEach(() => town.restart())
  afterAll(() => town.close())
  return town
}
