import { View } from '@tarojs/components'
import { Dialog } from '../../ui/dialog/dialog'
import { Text } from '../../ui/text/text'
import { PART_WORDS } from './part-words'
import type { SettingsBench } from './use-settings'
import './town-settings.scss'

interface SettingsDialogProps {
  readonly bench: SettingsBench
  readonly onClose: () => void
}

const LISTED = 8

/** Before it counts: what is changed, and from when on. */
export function SaveDialog({ bench, onClose }: SettingsDialogProps) {
  const { lines, part } = bench
  const save = async () => {
    await bench.save()
    onClose()
  }
  return (
    <Dialog
      open
      title={`存下这 ${lines.length} 处改动？`}
      body={
        <View>
          {lines.slice(0, LISTED).map(({ key, words }) => (
            <Text key={key} className='town-line'>
              {words}
            </Text>
          ))}
          {lines.length > LISTED && <Text className='town-line'>还有 {lines.length - LISTED} 处</Text>}
          <Text className='town-line town-line--then'>{PART_WORDS[part].since}谁改的、改之前是什么，都记下来。</Text>
        </View>
      }
      safe={{ label: '保存', onPress: save }}
      other={{ label: '再看看', onPress: onClose }}
      onClose={onClose}
    />
  )
}
