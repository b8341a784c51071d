import { createGate } from '../../../../src/ui/pressable/gate'

const deferred = () => {
  let settle = { resolve: () => {}, reject: (_: Error) => {} }
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...settle }
}

test('a second tap does nothing while the first one is still at work', async () => {
  const told: boolean[] = []
  const pass = createGate((busy) => told.push(busy))
  const sending = deferred()
  const press = jest.fn(() => sending.promise)

  pass(press)
  pass(press)
  expect(press).toHaveBeenCalledTimes(1)
  expect(told).toEqual([true])

  sending.resolve()
  await sending.promise
  await Promise.resolve()
  pass(press)
  expect(press).toHaveBeenCalledTimes(2)
  expect(told.slice(0, 2)).toEqual([true, false])
})

test('a press that is done at once leaves the gate open', () => {
  const told: boolean[] = []
  const pass = createGate((busy) => told.push(busy))
  const press = jest.fn(() => undefined)
  pass(press)
  pass(press)
  expect(press).toHaveBeenCalledTimes(2)
  expect(told).toEqual([])
})

test('a failed press opens the gate again', async () => {
  const told: boolean[] = []
  const pass = createGate((busy) => told.push(busy))
  const sending = deferred()
  const outcome = sending.promise.catch(() => undefined)
  pass(() => outcome)
  sending.reject(new Error('offline'))
  await outcome
  await Promise.resolve()
  expect(told).toEqual([true, false])
})
