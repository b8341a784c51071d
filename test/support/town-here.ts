import { givenTown, type Town, type TownSetting } from './town'

/** One town for a test file, new for every test; a test fails on any message it has not asked for. */
export function townHere(setting: () => Promise<TownSetting> = async () => ({})): Town {
  const town = {} as Town
  jest.setTimeout(30_000) // two cores may be shared with a build
  beforeAll(async () => {
    Object.assign(town, await givenTown(await setting()))
  }, 60_000)
  beforeEach(() => town.restart())
  afterEach(() => town.expectQuiet())
  afterAll(() => town.close())
  return town
}
