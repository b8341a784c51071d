import { gapIn } from '../../../../features/operator-desk/call-draft'
import { fieldId } from '../../../../features/operator-desk/desk-field'
import { type DeskDeed, deedOf, type FieldName } from '../../../../features/operator-desk/desk-keys'
import type { CallHandles } from '../../../../features/operator-desk/use-call'
import { serverNow } from '../../../../platform/cloud/server-clock'
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
  else if (deed.do === 'next') goOn(call)
}

/** Questions that are answered in a field; the others by a key, with no field in the way. */
const FIELDS_OF_GAPS: Readonly<Record<string, FieldName>> = { phone: 'phone', place: 'place', name: 'name' }

/** Enter in a field: to whatever is missing next, and to the description when nothing is. */
function goOn(call: CallHandles): void {
  if (call.draft === null) return
  call.ask()
  const gap = gapIn(call.draft, call.place.address, serverNow())
  const field = gap === null ? 'text' : FIELDS_OF_GAPS[gap]
  focusOn(field === undefined ? '' : fieldId(field))
}
