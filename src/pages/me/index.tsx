import { seconds } from '@core/kit/time'
import type { Address } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AddressPicker } from '../../features/address-picker/address-picker'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { DutyDoor } from '../../features/duty/duty-door'
import { HeldAboutMe } from '../../features/profile/held-about-me'
import { ProfileHead } from '../../features/profile/profile-head'
import { ProfileSheet } from '../../features/profile/profile-sheet'
import { Screen } from '../../features/screen/screen'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity, useHotline } from '../../platform/community'
import { COMMUNITY_ID } from '../../platform/community-id'
import { setElder, useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useAttempt } from '../../platform/use-attempt'
import { useCoveredTabBar } from '../../platform/use-covered-tab-bar'
import { usePoll } from '../../platform/use-poll'
import { useToast } from '../../platform/use-toast'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Switch } from '../../ui/switch/switch'
import { addressWords } from '../../words/place-words'

type MeSheet = 'profile' | 'address' | 'held'

const RENEW_MS = seconds(30)

export default function MePage() {
  const elder = useElder()
  const hotline = useHotline()
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
        <Card tone='gold' flush>
          <ListRow
            icon='textsize'
            title='大字版'
            note='字大、按钮大，能读出声'
            trailing={<Switch on={elder} onChange={setElder} spoken='大字版' />}
          />
        </Card>
        <Card flush>
          <ListRow icon='ticket' title='我的求助' onPress={() => openPage('mine')} />
          <ListRow icon='bell' title='消息提醒' badge={mine?.unread} onPress={() => openPage('inbox')} />
        </Card>
        {mine && <DutyDoor roles={mine.roles} />}
        <Card flush>
          <ListRow
            icon='headset'
            title='打驿站热线'
            {...(elder ? { note: hotline } : { value: hotline })}
            onPress={() => callPhone(hotline)}
          />
          <ListRow icon='shield' title='我们知道您什么' onPress={() => setSheet('held')} />
        </Card>
      </View>
    </Screen>
  )
}

interface MeSheetsProps {
  readonly sheet: MeSheet | undefined
  readonly tell: ReturnType<typeof useToast>['tell']
  readonly onAsk: (sheet: MeSheet | undefined) => void
}

function MeSheets({ sheet, tell, onAsk }: MeSheetsProps) {
  const profile = me.use()
  const community = useCommunity()
  const attempt = useAttempt(tell, me.reload)
  const [, rememberAddress] = useMyAddress()
  const [home, setHome] = useState<Address>()
  const close = () => {
    setHome(undefined)
    onAsk(undefined)
  }
  if (sheet === 'held') return <HeldAboutMe onClose={close} />
  if (profile.status !== 'ready' || community.status !== 'ready' || sheet === undefined) return null

  const chosen = home ?? profile.data.home
  const save = async (input: { name: string; phone: string; home: Address | null }) => {
    const saved = await attempt(() => callCloud('people', 'saveMe', { communityId: COMMUNITY_ID, ...input }))
    if (!saved) return
    me.replace(saved)
    if (saved.home) rememberAddress(saved.home)
    tell('记下了', 'done')
    close()
  }
  return (
    <>
      <ProfileSheet
        me={profile.data}
        address={chosen ? addressWords(chosen, community.data.buildings) : undefined}
        home={chosen}
        onPlace={() => onAsk('address')}
        onSave={save}
        onClose={close}
      />
      <AddressPicker
        open={sheet === 'address'}
        community={community.data}
        address={chosen}
        onChoose={setHome}
        onClose={() => onAsk('profile')}
      />
    </>
  )
}
