import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './button.scss'

interface SmallButtonProps {
  readonly label: string
  readonly icon?: IconName | undefined
  readonly onPress: Press
  readonly spoken?: string | undefined
}

/** An outlined pill inside a card or a row, for a choice beside the main one. */
export function SmallButton(p: SmallButtonProps) {
  return (
    <Pressable className='ui-small-button' onPress={p.onPress} spoken={p.spoken ?? p.label}>
      {p.icon && <Icon name={p.icon} size='small' />}
      <Text>{p.label}</Text>
    </Pressable>
  )
}
