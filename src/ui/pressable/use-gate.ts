import { useMemo, useState } from 'react'
import { createGate, type Press } from './gate'

/** A gate that redraws its owner while it is shut. */
export function useGate(): { readonly busy: boolean; readonly pass: (press: Press) => void } {
  const [busy, setBusy] = useState(false)
  const pass = useMemo(() => createGate(setBusy), [])
  return { busy, pass }
}
