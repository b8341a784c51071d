import { seconds } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DutyDoor } from '../../features/duty/duty-door'
import { ProfileHead } from '../../features/profile/profile-head'
import { Screen } from '../../features/screen/screen'
import { useCommunity, useHotline } from '../../platform/community'
import { setElder, useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useCoveredTabBar } from '../../platform/use-covered-tab-bar'
import { usePoll } from '../../platform/use-poll'
import { useToast } from '../../platform/use-toast'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Switch } from '../../ui/switch/switch'
import { type MeSheet, MeSheets } from './me-sheets'

const RENEW_MS = seconds(30)

export default function MePage() {
  const profile = me.use()
  const community = useCommunity()
  const toast = useToast()
  const [sheet, setSheet] = useState<MeSheet>()
  usePoll(RENEW_MS, me.reload)
  useCoveredTabBar(sheet !== undefined)
  const mine = profile.status === 'ready' ? profile.data : undefined
  const known = community.status === 'ready' ? community.data : undefined
  return (
    <Screen
      kind='root'
      title='我的'
      toast={toast}
      overlay={<MeSheets sheet={sheet} tell={toast.tell} onAsk={setSheet} />}
    >
      <ProfileHead me={mine} community={known} onEdit={() => setSheet('profile')} />
      <View className='stack'>
        <PrintCard />
        <Card flush>
          <ListRow icon='ticket' title='我的求助' onPress={() => openPage('mine')} />
          <ListRow icon='talk' title='我的诉求' note='反映过的事，办到哪一步' onPress={() => openPage('myAppeals')} />
          <ListRow icon='users' title='民情接待室' note='想当面说，约个时间' onPress={() => openPage('reception')} />
          <ListRow icon='phone' title='认领' note='打过热线、写过信的，凭认领码' onPress={() => openPage('claim')} />
          <ListRow icon='bell' title='消息提醒' badge={mine?.unread} onPress={() => openPage('inbox')} />
        </Card>
        {mine && <DutyDoor roles={mine.roles} />}
        {mine?.streetId && <StreetCard />}
        {/* Not before it is known whether the door stands above it: it would jump. */}
        {profile.status !== 'loading' && <ContactCard />}
      </View>
    </Screen>
  )
}

function StreetCard() {
  return (
    <Card flush>
      <ListRow
        icon='chart'
        title='街道看板'
        note='各社区的数放在一起看，点开看一个'
        onPress={() => openPage('streetBoard')}
      />
    </Card>
  )
}

function PrintCard() {
  const elder = useElder()
  return (
    <Card tone='gold' flush>
      <ListRow
        icon='textsize'
        title='大字版'
        note='字大、按钮大，能读出声'
        trailing={<Switch on={elder} onChange={setElder} spoken='大字版' />}
      />
    </Card>
  )
}

function ContactCard() {
  const elder = useElder()
  const hotline = useHotline()
  return (
    <Card flush>
      <ListRow
        icon='headset'
        title='打驿站热线'
        {...(elder ? { note: hotline } : { value: hotline })}
        onPress={() => callPhone(hotline)}
      />
      <ListRow icon='shield' title='账号与隐私' note='我们知道您什么、撤回、注销' onPress={() => openPage('account')} />
    </Card>
  )
}
