import type { Address } from '@core/people/person'
import { useRef } from 'react'
import { onForgotten } from '../../platform/forget-person'
import { me } from '../../platform/me'
import { remember, remembered } from '../../platform/storage'
import { createStore, type Store, useStore } from '../../platform/store'

const KEY = 'address'

let store: Store<Address | undefined> | undefined

onForgotten((what) => {
  if (what === 'everything' || what === 'home') chosenStore().set(undefined)
})

const chosenStore = (): Store<Address | undefined> => {
  store ??= createStore(remembered<Address>(KEY))
  return store
}

/**
 * Where this phone's owner wants help to come to: chosen here before, else the home the cloud holds. The last part says whether it was chosen while
 * this page was open.
 */
export function useMyAddress(): readonly [Address | null, (address: Address) => void, boolean] {
  const chosen = useStore(chosenStore())
  const before = useRef(chosen)
  const profile = me.use()
  const home = profile.status === 'ready' ? profile.data.home : null
  return [chosen ?? home, rememberAddress, chosen !== undefined && chosen !== before.current]
}

function rememberAddress(address: Address): void {
  remember(KEY, address)
  chosenStore().set(address)
}
