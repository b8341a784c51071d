import { View } from '@tarojs/components'
import './illustration.scss'

interface IllustrationProps {
  readonly name: 'letter-box' | 'broken-line' | 'mailbox' | 'vest'
}

/** A small drawing that says nothing the words beside it do not. */
export function Illustration({ name }: IllustrationProps) {
  return <View className={`ui-illustration ui-illustration--${name}`} aria-hidden='true' />
}
