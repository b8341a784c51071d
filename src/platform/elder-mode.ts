import { letterScale } from './letters/letter-scale'
import { type Print, printFor } from './letters/print-for'
import { remember, remembered } from './storage'
import { createStore, type Store, useStore } from './store'

const KEY = 'elder'

// Made at the first look, not at launch: reading the storage while the app starts delays the first page.
let store: Store<PrintState> | undefined

interface PrintState extends Print {
  readonly chosen: boolean
}

function printStore(): Store<PrintState> {
  store ??= createStore(printNow())
  return store
}

function printNow(): PrintState {
  const chosen = remembered<boolean>(KEY)
  return { ...printFor({ letters: letterScale(), chosen }), chosen: chosen !== undefined }
}

/** Whether the whole app is in large print (大字版): as chosen, else as the phone's own letters ask for. */
export function useElder(): boolean {
  return useStore(printStore()).elder
}

/** How much larger letters are than those of the print they belong to, 1–1.3. */
export function useLetterScale(): number {
  return useStore(printStore()).scale
}

/** Whether one of both prints has been chosen, or the phone's letters have chosen for their owner. */
export function usePrintChosen(): boolean {
  const { chosen, elder } = useStore(printStore())
  return chosen || elder
}

export function setElder(elder: boolean): void {
  remember(KEY, elder)
  printStore().set(printNow())
}

/** Follows letters that were set since the first look. */
export function lookAtLettersAgain(): void {
  const next = printNow()
  const before = store?.get()
  if (before && (before.elder !== next.elder || before.scale !== next.scale)) store?.set(next)
}
