import { remember, remembered } from './storage'
import { createStore, type Store, useStore } from './store'

const KEY = 'elder'

// Made at the first look, not at launch: reading the storage while the app starts delays the first page.
let store: Store<boolean> | undefined

const elderStore = (): Store<boolean> => {
  store ??= createStore(remembered<boolean>(KEY) === true)
  return store
}

/** Whether the whole app is in large print (大字版). */
export function useElder(): boolean {
  return useStore(elderStore())
}

export function setElder(elder: boolean): void {
  remember(KEY, elder)
  elderStore().set(elder)
}
