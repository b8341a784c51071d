import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import type { Newer, SettingsBench } from './use-settings'
import './town-settings.scss'

interface NewerNoticeProps {
  readonly bench: SettingsBench
  readonly newer: Newer
  /** Who saved last. */
  readonly by: string
  readonly onDiscard: () => void
}

const LISTED = 4

/** Somebody else has saved this part since the work began: who, what; this work is whole, and how the two become one. */
export function NewerNotice({ bench, newer, by, onDiscard }: NewerNoticeProps) {
  const { lines, clashes } = newer
  const more = lines.length > LISTED ? `等 ${lines.length} 处` : ''
  const theirs = lines
    .slice(0, LISTED)
    .map(({ words }) => words)
    .join('；')
  return (
    <View aria-live='polite'>
      <Notice tone='gold' icon='users' title={`${by}先存了一版，您改的 ${bench.lines.length} 处都还在`}>
        <Text className='town-line'>{`改的是：${theirs}${more}。`}</Text>
        {clashes.length > 0 && (
          <Text className='town-line'>
            两个人都改了的，合起来按您的：{clashes.map(({ words }) => words).join('；')}。
          </Text>
        )}
        <View className='town-buttons'>
          <SmallButton label='合到一起，接着改' onPress={bench.join} />
          <SmallButton label='我改的不要了' onPress={onDiscard} />
        </View>
      </Notice>
    </View>
  )
}
