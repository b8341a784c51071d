import type { HelpAnswer } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { OfferView } from '@core/help/views'
import { type EpochMs, MINUTE_MS } from '@core/kit/time'
import type { Transport } from '@core/people/person'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { FigureRow } from '../../ui/figure-row/figure-row'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import { AcceptRing } from '../../ui/ring/accept-ring'
import { Slip } from '../../ui/slip/slip'
import { Text } from '../../ui/text/text'
import { spokenAnswerTime } from '../../words/clock-words'
import { emergencyWord } from '../../words/emergency-words'
import { textIn } from '../../words/held-words'
import { spotWords } from '../../words/place-words'
import { reasonWords } from '../../words/reason-words'
import { beThereWords } from '../../words/step-words'

import { ContentAhead } from './content-ahead'
import { tripWords } from './trip-words'
import './duty.scss'

interface OfferCardProps {
  readonly help: HelpAnswer
  readonly transport: Transport
  readonly now: EpochMs
}

const WAY_WORDS: Readonly<Record<Transport, string>> = { walk: '走路过去', ebike: '骑车过去' }

/** One request that asks for this member: how far, how long, which unit. Door and phone come with accepting. */
export function OfferCard({ help, transport, now }: OfferCardProps) {
  const { offer } = help
  if (!offer) return null
  const danger = emergencyWord(help)
  const minutes = Math.max(1, Math.ceil(offer.travelMs / MINUTE_MS))
  return (
    <Slip urgent flush>
      <View className={classNames('offer__head', danger && 'offer__head--danger')}>
        <View aria-live='assertive'>
          <View className='offer__kicker'>
            <Icon name='bell' size='small' />
            <Text>
              {[danger, offer.answerBy === null ? '还没有人接，能去请马上接' : '新求助找您'].filter(Boolean).join('，')}
            </Text>
          </View>
          <Text className='offer__title'>{CATEGORY_WORDS[help.category]}</Text>
        </View>
        <TimeToAnswer offer={offer} now={now} />
      </View>
      <FigureRow
        figures={[
          { id: 'way', value: `${Math.round(offer.distanceM / 10) * 10}`, unit: '米', caption: '直线距离' },
          { id: 'time', value: `${minutes}`, unit: '分钟', caption: WAY_WORDS[transport] },
        ]}
      />
      <OfferBody help={help} now={now} />
    </Slip>
  )
}

function TimeToAnswer({ offer, now }: { readonly offer: OfferView; readonly now: EpochMs }) {
  const { askedAt, answerBy } = offer
  if (answerBy === null) return null
  const spoken = `${spokenAnswerTime(answerBy, now)}接单`
  return <AcceptRing startAt={askedAt} dueAt={answerBy} now={now} size='small' spoken={spoken} />
}

function OfferBody({ help, now }: Pick<OfferCardProps, 'help' | 'now'>) {
  const trip = tripWords(help)
  return (
    <View className='offer__body'>
      <View className='offer__where'>
        <Icon name='pin' size='small' />
        <Text className='offer__spot'>{spotWords(help.place)}</Text>
      </View>
      {trip !== '' && (
        <Notice tone='blue' icon='building'>
          {trip}
        </Notice>
      )}
      <Text className='muted'>{beThereWords(help.arriveBy, now)}；接单后看到门牌和电话</Text>
      {textIn(help) !== '' && <Text className='offer__text'>{textIn(help)}</Text>}
      <ContentAhead help={help} when='接单后' />
      {help.reason !== null && (
        <Notice tone='gold' icon='info'>
          {reasonWords(help.reason)}
        </Notice>
      )}
      <View className='offer__calm'>
        <Icon name='info' size='small' />
        <Text>{help.offer?.answerBy ? '没接会自动找下一位，没关系' : '在岗的党员都在问，谁先接谁去'}</Text>
      </View>
    </View>
  )
}
