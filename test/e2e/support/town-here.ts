import { type DemoTown, givenDemoTown } from './demo-town'
import type { Build } from './journey'

/** Set by the kind of test (jest.config.cjs): stories are told once and lived through on more than one build. */
declare const PHONES_RUN: Build | undefined

/** What the phones of this kind of test run. */
export const BUILD: Build = typeof PHONES_RUN === 'undefined' ? 'local' : PHONES_RUN

/** One demo town and one browser for a test file; every test begins in the same morning. */
export function townHere(build: Build = BUILD): DemoTown {
  const town = {} as DemoTown
  jest.setTimeout(120_000) // two cores may be shared with a build
  // Hundreds of stories with browsers, on machines that now and then stand still: one that failed once is told again, and the summary names it.
  jest.retryTimes(1, { logErrorsBeforeRetry: true })
  beforeAll(async () => {
    Object.assign(town, await givenDemoTown(build))
  }, 120_000)
  afterEach(() => town.endOfStory())
  afterAll(() => town.close())
  return town
}
