import { Text } from '@tarojs/components'
import { classNames } from '../class-names'
import type { Tone } from './tag.shared'
import './tag.scss'

export function Tag({ label, tone = 'grey' }: { readonly label: string; readonly tone?: Tone }) {
  return <Text className={classNames('ui-tag', `ui-tag--${tone}`)}>{label}</Text>
}
