import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { headline } from '../../words/help-words'
import { stepChip } from '../../words/step-words'
import './case-view.scss'

interface CaseHeadProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

const PARTS = /[^，]+，?/g

/** Who and what, now. Its title is news; the note counts minutes and is not. */
export function CaseHead({ help, now }: CaseHeadProps) {
  const { title, note } = headline(help, now)
  const onTheWay = (help.status === 'accepted' || help.status === 'arrived') && help.responder
  return (
    <View className='case-head'>
      {onTheWay ? <Avatar name={onTheWay.name} size='large' /> : null}
      <View className='case-head__words'>
        {!onTheWay && <StatusChip {...stepChip(help, now)} />}
        <Text className='case-head__title'>
          {title.match(PARTS)?.map((part) => (
            <Text key={part} className='case-head__part'>
              {part}
            </Text>
          ))}
        </Text>
        {note !== '' && (
          <View aria-live='off'>
            <Text className='case-head__note'>{note}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
