import type { HelpAnswer, OpenRow } from '@core/contract/help'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import { Text, View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { joinable } from './joinable'
import './join-offer.scss'

interface JoinOfferProps {
  readonly help: HelpAnswer
  readonly rows: readonly OpenRow[]
  readonly onJoin: () => void
}

/** Another case of the same building, said unasked: whoever watches ten cases does not see that two are neighbours. */
export function JoinOffer({ help, rows, onJoin }: JoinOfferProps) {
  const [other, ...more] = help.moves.includes('join')
    ? joinable({ ...help, buildingId: help.place.buildingId }, rows)
    : []
  if (!other) return null
  const count = more.length === 0 ? '还有一件' : `还有 ${more.length + 1} 件，最早的是`
  const words = `${other.unit} 单元${CATEGORY_WORDS[other.category]}，${clockTime(other.startedAt)} 报的，${other.responderName ?? '还没人接'}`
  return (
    <Notice tone='blue' icon='building'>
      <View className='join-offer'>
        <Text className='join-offer__words'>
          同一栋楼{count}：{words}
        </Text>
        <SmallButton label='并一趟' spoken={`并一趟，${words}`} onPress={onJoin} />
      </View>
    </Notice>
  )
}
