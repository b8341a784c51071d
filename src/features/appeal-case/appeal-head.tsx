import type { AppealView } from '@core/appeals/appeal-view'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callPhone } from '../../platform/phone-call'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { appealApology, appealChip, appealHeadline } from '../../words/appeal-words'
import './appeal-case.scss'

interface AppealHeadProps {
  readonly appeal: AppealView
  readonly now: EpochMs
}

/** How it stands now, with whom, and what comes by when; a promise that was not kept comes before it. */
export function AppealHead({ appeal, now }: AppealHeadProps) {
  const { title, note } = appealHeadline(appeal)
  const sorry = appealApology(appeal, now)
  const { phone, name } = appeal.coordinator
  return (
    <View className='stack' aria-live='polite'>
      {sorry && (
        <Notice tone='alert' icon='st-over' title={sorry.title}>
          <Text>{sorry.note}</Text>
          {phone !== '' && (
            <View>
              <SmallButton
                icon='phone'
                label='打给值班长'
                spoken={`打给值班长${name}`}
                onPress={() => callPhone(phone)}
              />
            </View>
          )}
        </Notice>
      )}
      <View className='appeal-head'>
        <StatusChip {...appealChip(appeal, now, appeal.inside ? 'owner' : 'staff')} />
        <Text className='appeal-head__title'>{title}</Text>
        {note !== '' && !sorry && <Text className='appeal-head__note'>{note}</Text>}
      </View>
    </View>
  )
}
