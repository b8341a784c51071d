import type { HelpAnswer } from '@core/contract/help-answers'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-names'
import { Text } from '../../ui/text/text'
import { photosAhead, voiceAhead } from './content-words'
import './duty.scss'

interface ContentAheadProps {
  readonly help: Pick<HelpAnswer, 'photos' | 'voiceAheadMs'>
  /** From when on it can be looked at and heard. */
  readonly when: string
}

/** That there are a voice and photos, for somebody who gets them once they come; nothing where there are none. */
export function ContentAhead({ help, when }: ContentAheadProps) {
  return (
    <>
      <Ahead icon='wave' words={voiceAhead(help, when)} />
      <Ahead icon='camera' words={photosAhead(help, when)} />
    </>
  )
}

function Ahead({ icon, words }: { readonly icon: IconName; readonly words: string }) {
  if (words === '') return null
  return (
    <View className='offer__calm'>
      <Icon name={icon} size='small' />
      <Text>{words}</Text>
    </View>
  )
}
