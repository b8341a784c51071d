import { createContext, type ReactNode, useContext } from 'react'

const Context = createContext(false)

interface ReadOnlyProps {
  readonly on: boolean
  readonly children: ReactNode
}

/** Everything that is answered inside is shown as it stands: words instead of fields, and nothing to press that would change it. */
export function ReadOnly({ on, children }: ReadOnlyProps) {
  return <Context.Provider value={on}>{children}</Context.Provider>
}

/** Whether whoever looks may only look. */
export function useReadOnly(): boolean {
  return useContext(Context)
}
