import type { HelpAnswer } from '@core/contract/help-answers'
import { View } from '@tarojs/components'
import { recordingAddress } from '../../platform/help/recording-address'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import { PlayedClip } from '../../ui/voice-clip/played-clip'
import { textIn } from '../../words/held-words'
import './case-view.scss'

/** What its resident wrote and said, to be read and heard again: it got there. Nothing where there are neither words nor a voice. */
export function Said({ help }: { readonly help: HelpAnswer }) {
  const words = textIn(help)
  if (words === '' && help.recording === null) return null
  return (
    <Card>
      <View className='stack'>
        <Text className='muted'>您说的</Text>
        {words !== '' && <Text className='case-text'>{words}</Text>}
        {help.recording && <PlayedClip durationMs={help.recording.durationMs} find={() => recordingAddress(help)} />}
      </View>
    </Card>
  )
}
