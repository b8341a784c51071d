import { type FunctionComponent, type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useShown } from '../use-shown'
import { HAS_PRINTED, PRINTED } from './printed-root'
import './printed.scss'

export const Printed: FunctionComponent<{ readonly children: ReactNode }> = ({ children }) => {
  const shown = useShown()
  const [root, setRoot] = useState<HTMLElement>()
  useEffect(() => {
    // A page that is covered lies in the document still; the paper is that of the page being looked at.
    if (!shown) return undefined
    const made = document.createElement('div')
    made.className = PRINTED
    document.body.append(made)
    document.body.classList.add(HAS_PRINTED)
    setRoot(made)
    return () => {
      setRoot(undefined)
      made.remove()
      document.body.classList.remove(HAS_PRINTED)
    }
  }, [shown])
  return root ? createPortal(children, root) : null
}
