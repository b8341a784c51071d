import { clockTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import type { Newer, PlanBench } from './use-plan'
import './plan-form.scss'
import './plan-effect.scss'

interface NewerNoticeProps {
  readonly bench: PlanBench
  readonly newer: Newer
  readonly onDiscard: () => void
}

const LISTED = 4

/** Somebody else has saved since this work began: who, when, what; this work is whole, and how the two become one. */
export function NewerNotice({ bench, newer, onDiscard }: NewerNoticeProps) {
  const { by, at, changes, clashes, homeless } = newer
  const more = changes.length > LISTED ? `等 ${changes.length} 处` : ''
  const theirs = changes
    .slice(0, LISTED)
    .map(({ words }) => words)
    .join('；')
  return (
    <View className='plan-newer' aria-live='polite'>
      <Notice
        tone='gold'
        icon='users'
        title={`${by} ${clockTime(at)} 先存了一版，您改的 ${bench.changes.length} 处都还在`}
      >
        <Text className='plan-dialog__line'>
          {changes.length > 0 ? `${by}改的是：${theirs}${more}。` : `${by}存的和原来一样。`}
        </Text>
        {clashes.length > 0 && (
          <Text className='plan-dialog__line'>
            两个人都改了的，合起来按您的：{clashes.map(({ words }) => words).join('；')}。
          </Text>
        )}
        {homeless.length > 0 && (
          <Text className='plan-dialog__line'>
            {by}撤了 {homeless.length} 个轮班所在的班次，您改的这 {homeless.length} 处轮班放不回去。
          </Text>
        )}
        <View className='plan-buttons plan-newer__buttons'>
          <SmallButton label='合到一起，接着改' onPress={bench.join} />
          <SmallButton label='我改的不要了' onPress={onDiscard} />
        </View>
      </Notice>
    </View>
  )
}
