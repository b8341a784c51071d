/** For a whole test file: the clock moves only by hand, and the functions' ordinary log lines are kept to themselves. */
export function stillTime(): void {
  beforeAll(() => {
    jest.useFakeTimers({
      doNotFake: ['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'],
    })
    jest.spyOn(console, 'log').mockImplementation(() => {})
  })
}
