import type { Address } from '@core/people/person'
import { onForgotten } from '../../platform/forget-person'
import { me } from '../../platform/me'
import { remember, remembered } from '../../platform/storage'
import { createStore, type Store, useStore } from '../../platform/store'

const KEY = 'address'

let store: Store<Address | undefined> | undefined

onForgotten(() => chosenStore().set(undefined))

const chosenStore = (): Store<Address | undefined> => {
  store ??= createStore(remembered<Address>(KEY))
  return store
}

/** Where this phone's owner wants help to come to: chosen here before, else the home the cloud holds. */
export function useMyAddress(): readonly [Address | null, (address: Address) => void] {
  const chosen = useStore(chosenStore())
  const profile = me.use()
  const home = profile.status === 'ready' ? profile.data.home : null
  return [chosen ?? home, rememberAddress]
}

function rememberAddress(address: Address): void {
  remember(KEY, address)
  chosenStore().set(address)
}
