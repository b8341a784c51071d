import { ERROR_WORDS } from '@core/contract/errors'
import type { InviteAnswer, StaffAnswer } from '@core/contract/staff'
import { minutes } from '@core/kit/time'
import type { Role } from '@core/people/person'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '../../platform/use-server-now'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { Choices } from '../../ui/choices/choices'
import { DeskHeading, DeskPane } from '../../ui/desk-frame/desk-pane'
import { Notice } from '../../ui/notice/notice'
import { role as roleOf } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { ROLE_DUTIES, ROLE_WORDS } from '../../words/role-words'
import type { StaffHands } from './use-staff'
import './staff-desk.scss'

// In a browser the img itself lies inside, and an img without words is read out by its address. The box around it is named.
const SILENT = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : { 'aria-hidden': true as const }

interface InvitePaneProps {
  readonly staff: StaffAnswer
  readonly hands: StaffHands
}

/** Invites somebody: a role, its code, and those nobody has taken up yet. */
export function InvitePane({ staff, hands }: InvitePaneProps) {
  const { mayGive, invites } = staff
  const [chosen, choose] = useState<Role>(mayGive[0] ?? 'member')
  const { shown } = hands
  const taken = shown !== undefined && !invites.some(({ id }) => id === shown.id)
  const others = invites.filter(({ id }) => id !== shown?.id)
  return (
    <DeskPane>
      <DeskHeading title='请一位来' />
      {shown ? (
        <ShownInvite invite={shown} taken={taken} hands={hands} />
      ) : (
        <>
          <Choices
            label='请来做什么'
            choices={mayGive.map((id) => ({ id, label: ROLE_WORDS[id] }))}
            chosen={chosen}
            onChoose={choose}
          />
          <Text className='staff-note'>{ROLE_DUTIES[chosen]}</Text>
          <Button label='出示邀请码' busyLabel='正在做码' onPress={() => hands.invite(chosen)} />
          <Text className='staff-note'>一个码只给一个人用，一天以内有效。谁请的、谁来了，都记下来。</Text>
        </>
      )}
      {others.length > 0 && <DeskHeading title='还没人用的码' />}
      {others.map((invite) => (
        <OpenLine key={invite.id} invite={invite} mayCallOff={mayGive.includes(invite.role)} hands={hands} />
      ))}
    </DeskPane>
  )
}

interface ShownInviteProps {
  readonly invite: InviteAnswer
  /** Nobody can take it up any more: somebody has. */
  readonly taken: boolean
  readonly hands: StaffHands
}

function ShownInvite({ invite, taken, hands }: ShownInviteProps) {
  const now = useServerNow(minutes(1))
  const { id, role, until, picture, undrawn } = invite
  if (taken)
    return (
      <>
        <Notice tone='green' icon='check' title='码用过了'>
          <Text>来的人已经在名册里了。</Text>
        </Notice>
        <Button kind='secondary' label='再请一位' onPress={hands.putAway} />
      </>
    )
  return (
    <>
      {picture ? (
        <View className='staff-code' aria-label={`请人做${ROLE_WORDS[role]}的邀请码`} {...roleOf('img')}>
          <View className='staff-code__square'>
            <Image className='staff-code__picture' src={picture} mode='aspectFit' {...SILENT} />
          </View>
        </View>
      ) : (
        <Notice tone='gold' icon='info'>
          <Text>{ERROR_WORDS[undrawn ?? 'CODE_BUSY']}</Text>
        </Notice>
      )}
      <Text>{`请对方用微信扫这个码，来做${ROLE_WORDS[role]}。`}</Text>
      <Text className='staff-note'>{`${dayClock(until, now)} 以前有效，只能用一次。`}</Text>
      <View className='staff-buttons'>
        <SmallButton label='收好，先不看' onPress={hands.putAway} />
        <SmallButton label='收回这个码' icon='trash' onPress={() => hands.callOff(id)} />
      </View>
    </>
  )
}

interface OpenLineProps {
  readonly invite: StaffAnswer['invites'][number]
  readonly mayCallOff: boolean
  readonly hands: StaffHands
}

function OpenLine({ invite, mayCallOff, hands }: OpenLineProps) {
  const now = useServerNow(minutes(1))
  const { id, role, byName, until } = invite
  const words = `${ROLE_WORDS[role]}，${byName || '有人'}请的`
  return (
    <View className='staff-line'>
      <View className='staff-line__words'>
        <Text>{words}</Text>
        <Text className='staff-note'>{`${dayClock(until, now)} 以前有效`}</Text>
      </View>
      {mayCallOff && <SmallButton label='收回' spoken={`收回，${words}`} onPress={() => hands.callOff(id)} />}
    </View>
  )
}
