import type { HelpAnswer } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Slip } from '../../ui/slip/slip'
import { Text } from '../../ui/text/text'
import { minutesUntil } from '../../words/durations'
import { textIn } from '../../words/held-words'
import { spotWords } from '../../words/place-words'
import { companyWords } from './company-words'
import { ContentAhead } from './content-ahead'

import './duty.scss'

/** Asked to come along with a neighbour who has the case; silence is a no and hurts nobody. */
export function InvitationCard({ help, now }: { readonly help: HelpAnswer; readonly now: EpochMs }) {
  const { invitation } = help
  if (!invitation) return null
  return (
    <Slip urgent flush>
      <View className='offer__head'>
        <View aria-live='assertive'>
          <View className='offer__kicker'>
            <Icon name='users' size='small' />
            <Text>请您一起去</Text>
          </View>
          <Text className='offer__title'>{CATEGORY_WORDS[help.category]}</Text>
        </View>
      </View>
      <View className='offer__body'>
        <View className='offer__where'>
          <Icon name='pin' size='small' />
          <Text className='offer__spot'>{spotWords(help.place)}</Text>
        </View>
        {[...companyWords(help, now), '答应后看到门牌和电话'].map((line) => (
          <Text key={line} className='muted'>
            {line}
          </Text>
        ))}
        {textIn(help) !== '' && <Text className='offer__text'>{textIn(help)}</Text>}
        <ContentAhead help={help} when='答应后' />
        <View className='offer__calm'>
          <Icon name='info' size='small' />
          <Text>{minutesUntil(invitation.answerBy, now)} 分钟内没回就问别人，没关系</Text>
        </View>
      </View>
    </Slip>
  )
}
