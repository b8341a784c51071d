import { type RefObject, useEffect } from 'react'
import { focusWithin } from '../../platform/keyboard/focus-within'
import { whenDrawn } from '../../platform/keyboard/when-drawn'

/** Puts the cursor into an input that asks for it. Taro's browser input knows of no focus before it is drawn, and then does not look again. */
export function useFocusOnceDrawn(box: RefObject<unknown>, wanted: boolean): void {
  useEffect(() => (wanted ? whenDrawn(box.current, () => focusWithin(box.current)) : undefined), [box, wanted])
}
