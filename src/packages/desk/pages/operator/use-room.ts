import type { DeskAnswer, EarlierCase } from '@core/contract/desk'
import type { CommunityAnswer } from '@core/contract/people'
import { useEffect, useState } from 'react'
import { fieldId } from '../../../../features/operator-desk/desk-field'
import { useCall } from '../../../../features/operator-desk/use-call'
import { useToday } from '../../../../features/operator-desk/use-today'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { focusOn } from '../../../../platform/keyboard/focus-on'
import { useAttempt } from '../../../../platform/use-attempt'
import { useToast } from '../../../../platform/use-toast'
import { useDeskKeys } from './use-desk-keys'

export type Room = ReturnType<typeof useRoom>

const nothing = () => undefined

/** Everything on the operator's desk: the call being written down, the case being looked at, today's list. */
export function useRoom(community: CommunityAnswer) {
  const toast = useToast()
  const today = useToday()
  const [chosen, choose] = useState<string>()
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
    choose(undefined)
  }
  const follow = async (similar: EarlierCase) => {
    if (await passedOn(call.draft, similar, attempt)) {
      call.discard()
      choose(similar.id)
    }
  }
  const calling = call.draft !== null && chosen === undefined
  useDeskKeys({ calling: calling && !givingUp, call, onPickUp: pickUp })
  useEffect(() => {
    if (calling) focusOn(fieldId('phone'))
  }, [calling])
  return { toast, today, attempt, renew, call, pickUp, follow, calling, ...{ chosen, choose, givingUp, giveUp } }
}

/** Nothing the caller said is lost when their trouble is known already. */
async function passedOn(
  draft: Room['call']['draft'],
  { id: helpId }: EarlierCase,
  attempt: Room['attempt'],
): Promise<boolean> {
  const said = [draft?.name, draft?.text].filter(Boolean).join('：')
  if (said === '') return true
  const words = `又有来电：${said}`.slice(0, 200)
  return (await attempt(() => callCloud('desk', 'note', { helpId, words }))) !== undefined
}
