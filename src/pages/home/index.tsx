import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { AddressPicker } from '../../features/address-picker/address-picker'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { CoverLine } from '../../features/cover/cover-line'
import { useCover } from '../../features/cover/use-cover'
import { DutyDoor } from '../../features/duty/duty-door'
import { LiveSlip } from '../../features/live-slip/live-slip'
import { useOpenHelp } from '../../features/live-slip/use-open-help'
import { ReadAloud } from '../../features/read-aloud/read-aloud'
import { AfterSubmit } from '../../features/request-form/after-submit'
import { Screen } from '../../features/screen/screen'
import { useCommunity, useHotline } from '../../platform/community'
import { useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { openPage } from '../../platform/navigation'
import { useOnline } from '../../platform/network/use-online'
import { callPhone } from '../../platform/phone-call'
import { useCoveredTabBar } from '../../platform/use-covered-tab-bar'
import { HelpButton } from '../../ui/help-button/help-button'
import { HomeBar } from './home-bar'
import './index.scss'

export default function HomePage() {
  const elder = useElder()
  const hotline = useHotline()
  const profile = me.use()
  const [address] = useMyAddress()
  const [choosing, setChoosing] = useState(false)
  const open = useOpenHelp()
  const cover = useCover(address?.buildingId ?? null)
  useCoveredTabBar(choosing)
  const call = () => callPhone(hotline)
  return (
    <Screen
      kind='brand'
      title='民声驿站'
      offlineText='网断了，打电话照样有人管'
      overlay={<HomePlace open={choosing} onClose={() => setChoosing(false)} />}
    >
      <HomeBar onPlace={() => setChoosing(true)} aloud={<ReadAloud text={homeAloud(open.length > 0, hotline)} />} />
      <HelpDoor hotline={hotline} cover={<CoverLine cover={cover} onCall={call} />} onCall={call} />
      <View className='stack'>
        {open.map(({ id }) => (
          <LiveSlip key={id} helpId={id} hotline={hotline} named={open.length > 1} />
        ))}
        {open.length === 0 && !elder && (
          <AfterSubmit title='求助以后' nobody={cover.status === 'ready' && cover.data.onDuty === 0} />
        )}
        {profile.status === 'ready' && <DutyDoor roles={profile.data.roles} />}
      </View>
      <View className='muted home__promise'>
        <Text>白天黑夜都有人，</Text>
        <Text className='home__hotline'>热线 {hotline}</Text>
      </View>
    </Screen>
  )
}

interface HelpDoorProps {
  readonly hotline: string
  readonly cover: ReactNode
  readonly onCall: () => Promise<void>
}

/** The help button works in every state: without network it dials, and who is on duty is not known. */
function HelpDoor({ hotline, cover, onCall }: HelpDoorProps) {
  const elder = useElder()
  const online = useOnline()
  if (!online)
    return <HelpButton title='打电话求助' lines={['网断了，电话照样通', hotline]} state='offline' onPress={onCall} />
  const lines = elder ? ['10 分钟到家', '半小时办好'] : ['党员志愿者 10 分钟到家', '半小时帮您办好']
  return (
    <>
      <HelpButton title='一键求助' lines={lines} onPress={() => openPage('newRequest')} />
      {cover}
    </>
  )
}

function HomePlace({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const community = useCommunity()
  const [address, choose] = useMyAddress()
  if (community.status !== 'ready') return null
  return <AddressPicker open={open} community={community.data} address={address} onChoose={choose} onClose={onClose} />
}

function homeAloud(hasOpen: boolean, hotline: string): string {
  const live = hasOpen ? '您有一件求助正在办，点看进度就能看到人到哪了。' : ''
  return `要帮忙，就点红色的大按钮，一键求助。十分钟到家，半小时办好。${live}也可以打电话，${[...hotline].join(' ')}`
}
