import { type DeskDeed, deedOf, type FieldName, fieldId } from '../../../../features/operator-desk/desk-keys'
import { nextStop } from '../../../../features/operator-desk/next-question'
import type { CallHandles } from '../../../../features/operator-desk/use-call'
import { focusOn } from '../../../../platform/keyboard/focus-on'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { phoneFault } from '../../../../words/phone-words'

interface DeskKeys {
  /** A call is on the screen and nothing lies over it. */
  readonly calling: boolean
  readonly call: CallHandles
  /** A new call, or back to the one that waits. */
  readonly onPickUp: () => void
  /** The case that is known is this very trouble. */
  readonly onSame: () => void
}

/** The whole call by keyboard: each answer leads to the next question. */
export function useDeskKeys({ calling, call, onPickUp, onSame }: DeskKeys): void {
  useKeys((press) => {
    const numberGiven = phoneFault(call.draft?.phone ?? '') === undefined
    const deed = deedOf(press, numberGiven)
    if (deed?.do === 'pickUp') onPickUp()
    else if (deed?.do === 'same' && calling) onSame()
    else if (deed && calling) carryOut(deed, call)
    else return false
    return true
  })
}

function carryOut(deed: DeskDeed, call: CallHandles): void {
  if (deed.do === 'answer') call.change({ emergency: deed.emergency })
  else if (deed.do === 'choose') {
    call.change({ category: deed.category })
    focusOn(fieldId(call.place.address ? 'text' : 'place'))
  } else if (deed.do === 'focus') focusOn(fieldId(deed.field))
  else if (deed.do === 'send') void call.send()
  else if (deed.do === 'dial') {
    call.dial(deed.digit)
    focusOn(fieldId('phone'))
  } else if (deed.do === 'leave') focusOn('')
  else if (deed.do === 'next') goOn(call, deed.from)
}

/** Enter in a field: to the next question that is open, in the order of the page. */
function goOn(call: CallHandles, from: FieldName | null): void {
  if (call.draft === null) return
  call.ask()
  const stop = nextStop(call.draft, call.place.address, from)
  focusOn(stop === 'keys' ? '' : fieldId(stop))
}
