import type { HelpAnswer } from '@core/contract/help-answers'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { photosAhead } from './photo-words'
import './duty.scss'

interface PhotosAheadProps {
  readonly help: Pick<HelpAnswer, 'photos'>
  /** From when on they can be looked at. */
  readonly when: string
}

/** That there are photos, for somebody who sees them once they come; nothing where there are none. */
export function PhotosAhead({ help, when }: PhotosAheadProps) {
  const words = photosAhead(help, when)
  if (words === '') return null
  return (
    <View className='offer__calm'>
      <Icon name='camera' size='small' />
      <Text>{words}</Text>
    </View>
  )
}
