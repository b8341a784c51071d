import { createStore } from '@src/platform/store'

describe('a store', () => {
  test('tells its listeners of a new value, and of nothing when it is the same', () => {
    const store = createStore(1)
    const heard = jest.fn()
    store.subscribe(heard)
    store.set(1)
    expect(heard).not.toHaveBeenCalled()
    store.set(2)
    expect(heard).toHaveBeenCalledTimes(1)
  })
  test('forgets a listener that has left', () => {
    const store = createStore(1)
    const heard = jest.fn()
    store.subscribe(heard)()
    store.set(2)
    expect(heard).not.toHaveBeenCalled()
  })
})
