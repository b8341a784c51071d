import type { HelpAnswer, OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { joinable } from './joinable'
import './join-offer.scss'

interface JoinOfferProps {
  readonly help: HelpAnswer
  readonly rows: readonly OpenRow[]
  readonly onJoin: () => void
  readonly onChoose: (id: string) => void
}

/** Another case of the same building, said unasked: whoever watches ten cases does not see that two are neighbours. */
export function JoinOffer({ help, rows, onJoin, onChoose }: JoinOfferProps) {
  const [other, ...more] = help.moves.includes('join')
    ? joinable({ ...help, buildingId: help.place.buildingId }, rows)
    : []
  if (!other) return null
  // The one that has nobody joins the one that has: the other way round it would lose who is already on the way.
  const joins = help.status === 'waiting'
  const count = more.length === 0 ? '还有一件' : `还有 ${more.length + 1} 件，最早的是`
  const unit = other.unit === '' ? '' : `${other.unit} 单元`
  const words = `${unit}${CATEGORY_WORDS[other.category]}，${clockTime(other.startedAt)} 报的，${other.responderName ? `${other.responderName}去` : '还没人接'}`
  const label = joins ? '并一趟' : '去看那一件'
  return (
    <Notice tone='blue' icon='building'>
      <View className='join-offer'>
        <Text className='join-offer__words'>
          同一栋楼{count}：{words}
        </Text>
        <SmallButton label={label} spoken={`${label}，${words}`} onPress={joins ? onJoin : () => onChoose(other.id)} />
      </View>
    </Notice>
  )
}
