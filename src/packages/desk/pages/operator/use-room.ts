import type { DeskAnswer } from '@core/contract/desk'
import type { CommunityAnswer } from '@core/contract/people'
import { useEffect, useState } from 'react'
import { fieldId } from '../../../../features/operator-desk/desk-keys'
import { useCall } from '../../../../features/operator-desk/use-call'
import { useToday } from '../../../../features/operator-desk/use-today'
import { focusOn } from '../../../../platform/keyboard/focus-on'
import { useAttempt } from '../../../../platform/use-attempt'
import { useToast } from '../../../../platform/use-toast'
import { useDeskKeys } from './use-desk-keys'
import { useSame } from './use-same'

export type Room = ReturnType<typeof useRoom>

const nothing = () => undefined

/** Everything on the operator's desk: the call being written down, the case being looked at, today's list. */
export function useRoom(community: CommunityAnswer) {
  const toast = useToast()
  const today = useToday()
  const { chosen, other, choose, chooseFor } = useChosen()
  const [givingUp, giveUp] = useState(false)
  const attempt = useAttempt(toast.tell, nothing)
  const renew = () => (today.status === 'loading' ? undefined : today.reload())
  const onFiled = (help: DeskAnswer) => {
    toast.tell(`${help.number} 登记好了，${help.shortfall ? '值班长在安排' : '正在找人'}`, 'done')
    choose(help.id)
    renew()
  }
  const call = useCall({ buildings: community.buildings, attempt, onFiled })
  const pickUp = () => {
    if (call.draft === null) call.pickUp()
    // Pressed once more in the middle of a call it would seem dead.
    else if (chosen === undefined) toast.tell('这通电话还没完，先派单，或点“不用派，挂了”')
    choose(undefined)
  }
  const onJoined = (id: string) => {
    toast.tell('电话和门牌记在这一件里了', 'done')
    chooseFor(id)
  }
  const same = useSame({ call, attempt, tell: toast.tell, onJoined })
  const calling = call.draft !== null && chosen === undefined
  useDeskKeys({ calling: calling && !givingUp && !same.asked, call, onPickUp: pickUp, onSame: same.askFirst })
  useEffect(() => {
    if (calling) focusOn(fieldId('phone'))
  }, [calling])
  return {
    ...{ toast, today, attempt, renew, call, pickUp, same, calling, givingUp, giveUp },
    ...{ chosen, other, choose },
  }
}

/** The case being looked at, and whether somebody else than its first caller is on the line about it. */
function useChosen() {
  const [{ chosen, other }, set] = useState<{ readonly chosen?: string; readonly other: boolean }>({ other: false })
  return {
    ...{ chosen, other },
    choose: (id: string | undefined) => set(id === undefined ? { other: false } : { chosen: id, other: false }),
    chooseFor: (id: string) => set({ chosen: id, other: true }),
  }
}
