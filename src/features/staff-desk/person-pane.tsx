import type { StaffAnswer } from '@core/contract/staff'
import type { Role } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SmallButton } from '../../ui/button/small-button'
import { DeskHeading, DeskPane } from '../../ui/desk-frame/desk-pane'
import { Dialog } from '../../ui/dialog/dialog'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { ROLE_DUTIES, ROLE_WORDS } from '../../words/role-words'
import { ROLE_TIE_WORDS } from './tie-words'
import type { StaffHands } from './use-staff'
import './staff-desk.scss'

interface PersonPaneProps {
  readonly person: StaffAnswer['people'][number]
  readonly mayGive: readonly Role[]
  /** Nobody takes away their own. */
  readonly own: boolean
  readonly hands: StaffHands
  readonly onLetGo: () => void
}

/** Somebody's roles, and the way to take one away. */
export function PersonPane({ person, mayGive, own, hands, onLetGo }: PersonPaneProps) {
  const [asked, ask] = useState<Role>()
  const { name, roles } = person
  return (
    <DeskPane>
      <View className='staff-head'>
        <DeskHeading title={name} />
        <Pressable className='staff-head__close' spoken={`放下${name}`} onPress={onLetGo}>
          <Icon name='x' size='small' />
        </Pressable>
      </View>
      {hands.ties.length > 0 && (
        <Notice tone='alert' icon='st-over' title='现在还不能取消'>
          {hands.ties.map((tie) => (
            <Text key={tie} className='staff-tie'>
              {ROLE_TIE_WORDS[tie]}
            </Text>
          ))}
        </Notice>
      )}
      {roles.map((role) => (
        <View key={role} className='staff-role'>
          <Text className='staff-role__name'>{ROLE_WORDS[role]}</Text>
          <Text className='staff-note'>{ROLE_DUTIES[role]}</Text>
          {mayGive.includes(role) && !own && (
            <View className='staff-buttons'>
              <SmallButton label={`不再是${ROLE_WORDS[role]}`} onPress={() => ask(role)} />
            </View>
          )}
        </View>
      ))}
      {own && <Text className='staff-note'>自己的身份要由别人来取消。</Text>}
      {asked && <TakeDialog {...{ person, hands }} role={asked} onClose={() => ask(undefined)} />}
    </DeskPane>
  )
}

interface TakeDialogProps extends Pick<PersonPaneProps, 'person' | 'hands'> {
  readonly role: Role
  readonly onClose: () => void
}

function TakeDialog({ person: { id, name }, role, hands, onClose }: TakeDialogProps) {
  const take = async () => {
    await hands.takeAway(id, role)
    onClose()
  }
  return (
    <Dialog
      open
      title={`${name}不再是${ROLE_WORDS[role]}？`}
      body='马上就打不开这个身份的台面，也不再收到它的消息。谁取消的，会记下来。'
      safe={{ label: '先留着', onPress: onClose }}
      other={{ label: `取消${ROLE_WORDS[role]}`, onPress: take }}
      onClose={onClose}
    />
  )
}
