import { View } from '@tarojs/components'
import { Screen } from '../../../../features/screen/screen'
import { type AppealSending, retryAppeal, takeAppealBack } from '../../../../platform/appeals/unsent-appeal'
import { useHotline } from '../../../../platform/community'
import { callPhone } from '../../../../platform/phone-call'
import { Button } from '../../../../ui/button/button'
import { Card } from '../../../../ui/card/card'
import { Failed } from '../../../../ui/failed/failed'
import { Text } from '../../../../ui/text/text'

type Held = Extract<AppealSending, { status: 'sending' | 'waiting' }>

/** Whether this is to be told of at all: the first try of a few seconds is only a button that is busy. */
export function isHeldUp(sending: AppealSending): sending is Held {
  return sending.status === 'waiting' || (sending.status === 'sending' && sending.tries > 0)
}

const TITLES: Readonly<Partial<Record<NonNullable<Held['why']>, string>>> = {
  OFFLINE: '没发出去，网断了',
  CLOUD_BUSY: '没发出去，现在用的人多',
}

/** The appeal is not in yet: nothing is lost, it sends itself, and there is a way that needs no network. */
export function UnsentAppealPage({ sending }: { readonly sending: Held }) {
  const hotline = useHotline()
  const title = (sending.why && TITLES[sending.why]) ?? '没发出去，驿站那头没接住'
  const foot = (
    <>
      <Button
        kind='secondary'
        label='再发一次'
        busyLabel='正在发'
        busy={sending.status === 'sending'}
        onPress={retryAppeal}
      />
      <Button icon='phone' label='打热线' onPress={() => callPhone(hotline)} />
    </>
  )
  return (
    <Screen kind='page' title='民声驿站' foot={foot}>
      <Failed code='OFFLINE' title={title} hint='您填的都还在，没丢。连上网会自动再发。' />
      <View className='stack'>
        <Card tone='sunken'>
          <Text className='muted'>由这部手机发，小程序先别关。时限从发出去那一刻算起。</Text>
        </Card>
        <Button kind='quiet' label='回去改一改' onPress={takeAppealBack} />
      </View>
    </Screen>
  )
}
