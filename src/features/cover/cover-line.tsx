import type { CoverAnswer } from '@core/contract/duty'
import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import type { Remote } from '../../platform/remote'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { distanceWords } from '../../words/durations'
import './cover-line.scss'

interface CoverLineProps {
  readonly cover: Remote<CoverAnswer>
  readonly onCall: () => Promise<unknown>
}

/** Who is there right now, and the way that needs no app at all. */
export function CoverLine({ cover, onCall }: CoverLineProps) {
  const elder = useElder()
  if (elder)
    return (
      <View className='cover-call'>
        <Button kind='secondary' icon='phone' label='打电话求助' onPress={onCall} />
      </View>
    )
  return (
    <View className='cover'>
      <View className='cover__who'>
        {cover.status === 'ready' && (
          <>
            <View className={cover.data.onDuty > 0 ? 'cover__dot' : 'cover__dot cover__dot--none'} aria-hidden='true' />
            <Text>{coverWords(cover.data)}</Text>
          </>
        )}
      </View>
      <Pressable className='cover__call' onPress={onCall}>
        <Icon name='phone' size='small' />
        <Text>打电话求助</Text>
      </Pressable>
    </View>
  )
}

export function coverWords({ onDuty, nearestM }: CoverAnswer): string {
  if (onDuty === 0) return '这会儿没有党员在岗，求助会马上通知值班长'
  return nearestM === null ? `${onDuty} 位党员在岗` : `${onDuty} 位党员在岗，最近 ${distanceWords(nearestM)}`
}
