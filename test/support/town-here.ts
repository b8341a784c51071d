import { givenTown, type Town } from './town'

/** One town for a test file, new for every test; a test fails on any message it has not asked for. */
export function townHere(): Town {
  const town = {} as Town
  jest.setTimeout(30_000) // two cores may be shared with a build
  beforeAll(async () => {
    Object.assign(town, await givenTown())
  }, 60_000)
  beforeEach(() => town.restart())
  afterEach(() => town.expectQuiet())
  afterAll(() => town.close())
  return town
}
