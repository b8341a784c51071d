import { SmallButton } from '../../ui/button/small-button'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-names'
import { Pressable } from '../../ui/pressable/pressable'
import { useReadOnly } from '../../ui/read-only/read-only'
import './town-settings.scss'

interface EditButtonProps {
  readonly label: string
  readonly icon: IconName
  readonly spoken?: string
  readonly onPress: () => void
}

/** Adds, moves or takes away; whoever may only look does not see it. */
export function EditButton(p: EditButtonProps) {
  return useReadOnly() ? null : <SmallButton {...p} />
}

interface TakeOutProps {
  readonly spoken: string
  readonly onPress: () => void
}

/** The cross that takes a line away; whoever may only look does not see it. */
export function TakeOut({ spoken, onPress }: TakeOutProps) {
  if (useReadOnly()) return null
  return (
    <Pressable className='town-x' spoken={spoken} onPress={onPress}>
      <Icon name='x' size='small' />
    </Pressable>
  )
}
