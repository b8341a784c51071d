import { type DemoTown, givenDemoTown } from './demo-town'

/** One demo town and one browser for a test file; every test begins in the same morning. */
export function townHere(build: 'local' | 'h5' = 'local'): DemoTown {
  const town = {} as DemoTown
  jest.setTimeout(120_000) // two cores may be shared with a build
  beforeAll(async () => {
    Object.assign(town, await givenDemoTown(build))
  }, 120_000)
  afterEach(() => town.endOfStory())
  afterAll(() => town.close())
  return town
}
