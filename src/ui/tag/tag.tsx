import { classNames } from '../class-names'
import { Text } from '../text/text'
import type { Tone } from './tag.shared'
import './tag.scss'

interface TagProps {
  readonly label: string
  readonly tone?: Tone
  /** Filled, for the word that must be seen on a tint of its own hue. Only `alert` has it. */
  readonly filled?: boolean
}

export function Tag({ label, tone = 'grey', filled = false }: TagProps) {
  return <Text className={classNames('ui-tag', `ui-tag--${tone}`, filled && 'ui-tag--filled')}>{label}</Text>
}
