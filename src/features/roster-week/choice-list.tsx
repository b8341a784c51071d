import type { Choice } from '@core/roster/choices'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Avatar } from '../../ui/avatar/avatar'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { pickUp } from '../../ui/drag/drag-props'
import { Icon } from '../../ui/icon/icon'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
import { Text } from '../../ui/text/text'
import { barrierWords, choiceNote, mayPlace } from './choice-words'
import type { Carried } from './picked'

interface ChoiceListProps {
  readonly slot: string
  /** A new version of the week is a new answer. */
  readonly version: number
  /** Stands there already: not to be proposed in place of themselves. */
  readonly exceptId: string | null
  readonly onPlace: (choice: Choice) => Promise<unknown>
  readonly onCarry: (carried: Carried | undefined) => void
}

/** Who could stand on a shift: those who can first, and why the others cannot. */
export function ChoiceList({ slot, version, exceptId, onPlace, onCarry }: ChoiceListProps) {
  const remote = useRemote(async () => (await callCloud('roster', 'choices', { slot })).choices, [slot, version])
  return (
    <RemoteView remote={remote} loading={<SkeletonRows />}>
      {({ data }) => {
        const others = data.filter(({ personId, barrier }) => personId !== exceptId && barrier !== 'TWICE')
        if (others.length === 0)
          return <Text className='roster-pane__note'>没有人有这个岗位的身份，到名册里加上再排</Text>
        return <ChoiceRows key={slot} choices={others} onPlace={onPlace} onCarry={onCarry} />
      }}
    </RemoteView>
  )
}

/** The best ones; who wants somebody else asks for all. */
const FIRST = 4

function ChoiceRows({
  choices,
  ...p
}: Pick<ChoiceListProps, 'onPlace' | 'onCarry'> & { readonly choices: readonly Choice[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? choices : choices.slice(0, FIRST)
  return (
    <View>
      {shown.map((choice) => (
        <ChoiceRow key={choice.personId} choice={choice} {...p} />
      ))}
      {shown.length < choices.length && (
        <Button kind='quiet' label={`看全部 ${choices.length} 人`} onPress={() => setAll(true)} />
      )}
    </View>
  )
}

interface ChoiceRowProps {
  readonly choice: Choice
  readonly onPlace: ChoiceListProps['onPlace']
  readonly onCarry: ChoiceListProps['onCarry']
}

function ChoiceRow({ choice, onPlace, onCarry }: ChoiceRowProps) {
  const { personId, name, reachable } = choice
  const may = mayPlace(choice)
  const against = barrierWords(choice)
  const carry = may
    ? pickUp(
        name,
        () => onCarry({ personId, from: null }),
        () => onCarry(undefined),
      )
    : {}
  return (
    <View className='roster-choice' {...carry}>
      <Avatar name={name} />
      <View className='roster-choice__words'>
        <Text className='roster-choice__name'>{name}</Text>
        <Text className='roster-choice__note'>{choiceNote(choice)}</Text>
        {!reachable && (
          <View className='roster-choice__silent'>
            <Icon name='wifioff' size='xs' />
            <Text>通知不到，先请他补足提醒</Text>
          </View>
        )}
        {may && against !== '' && <Text className='roster-choice__warning'>{against}</Text>}
      </View>
      {may ? (
        <SmallButton label='安排' spoken={`安排${name}，${choiceNote(choice)}`} onPress={() => onPlace(choice)} />
      ) : (
        <Text className='roster-choice__barrier'>{against}</Text>
      )}
    </View>
  )
}
