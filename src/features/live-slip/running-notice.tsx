import { CATEGORY_WORDS } from '@core/help/categories'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { useServerNow } from '../../platform/use-server-now'
import { Notice } from '../../ui/notice/notice'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { stepChip } from '../../words/step-words'
import './live-slip.scss'
import { useOpenHelp } from './use-open-help'

/** Before a second request is filed: one is running already, and here is the way to it. */
export function RunningNotice() {
  const [row] = useOpenHelp().rows
  const now = useServerNow()
  if (!row) return null
  const title = `您有一件正在办：${CATEGORY_WORDS[row.category]}`
  const note = [row.responderName, stepChip(row, now).label].filter(Boolean).join('，')
  return (
    <View className='running'>
      <Notice tone='gold' icon='info' title={title}>
        <Text>{note}。同一件事不用再求助。</Text>
        <Pressable className='running__way' onPress={() => openPage('track', { id: row.id })}>
          <Text>去看那一件</Text>
        </Pressable>
      </Notice>
    </View>
  )
}
