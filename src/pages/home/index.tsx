import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { CoverLine } from '../../features/cover/cover-line'
import { useCover } from '../../features/cover/use-cover'
import { DutyDoor } from '../../features/duty/duty-door'
import { LargePrintOffer } from '../../features/large-print/large-print-offer'
import { LiveSlip } from '../../features/live-slip/live-slip'
import { useOpenHelp } from '../../features/live-slip/use-open-help'
import { ReadAloud } from '../../features/read-aloud/read-aloud'
import { AfterSubmit } from '../../features/request-form/after-submit'
import { SentNews } from '../../features/request-form/sent-news'
import { UnsentSlip } from '../../features/request-form/unsent-slip'
import { Screen } from '../../features/screen/screen'
import { useHotline } from '../../platform/community'
import { useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { openPage, useScene } from '../../platform/navigation'
import { useOnline } from '../../platform/network/use-online'
import { callPhone } from '../../platform/phone-call'
import { useShareCard } from '../../platform/share/use-share-card'
import { speakAnywhere } from '../../platform/speech/speak-anywhere'
import { useCoveredTabBar } from '../../platform/use-covered-tab-bar'
import { HelpButton } from '../../ui/help-button/help-button'
import { Text } from '../../ui/text/text'
import { HomeBar } from './home-bar'
import { HomeDoors } from './home-doors'
import { HomePlace } from './home-place'
import './index.scss'

export default function HomePage() {
  const elder = useElder()
  const hotline = useHotline()
  const profile = me.use()
  const [address] = useMyAddress()
  const [choosing, choose] = useState(false)
  const { rows: open, waits } = useOpenHelp()
  const cover = useCover(address?.buildingId ?? null)
  useScannedCode()
  useShareCard('有困难，说一声：党员 10 分钟到家')
  useCoveredTabBar(choosing)
  const call = () => callPhone(hotline)
  return (
    <Screen kind='brand' title='民声驿站' overlay={<HomePlace open={choosing} onClose={() => choose(false)} />}>
      <HomeBar
        onPlace={() => choose(true)}
        aloud={<ReadAloud text={homeAloud(open.length > 0, hotline)} speak={speakAnywhere} />}
      />
      <HelpDoor hotline={hotline} cover={<CoverLine cover={cover} onCall={call} />} onCall={call} />
      <View className='stack'>
        <UnsentSlip hotline={hotline} />
        <SentNews />
        {open.length === 0 && <LargePrintOffer />}
        {open.map(({ id }) => (
          <LiveSlip key={id} helpId={id} hotline={hotline} named={open.length > 1} />
        ))}
        {open.length === 0 && !elder && <AfterSubmit title='求助以后' nobody={nobodyOn(cover)} />}
        {!waits && <HomeDoors />}
        {profile.status === 'ready' && !waits && <DutyDoor roles={profile.data.roles} />}
      </View>
      {/* Not before what stands above it is known: it would jump. */}
      {profile.status !== 'loading' && !waits && <AlwaysThere hotline={hotline} />}
    </Screen>
  )
}

/** A code without a page of its own opens home: what it is about is one step further. */
function useScannedCode(): void {
  const { buildingId, claimCode } = useScene()
  useEffect(() => {
    if (claimCode !== undefined) void openPage('claim', { c: claimCode })
    else if (buildingId !== undefined) void openPage('newRequest', { b: buildingId })
  }, [buildingId, claimCode])
}

interface HelpDoorProps {
  readonly hotline: string
  readonly cover: ReactNode
  readonly onCall: () => Promise<unknown>
}

/** The help button works in every state: without network it dials, and who is on duty is not known. */
function HelpDoor({ hotline, cover, onCall }: HelpDoorProps) {
  const elder = useElder()
  const online = useOnline()
  if (!online)
    return (
      <View className='home__offline'>
        <HelpButton title='打电话求助' lines={['网断了，电话照样通', hotline]} state='offline' onPress={onCall} />
      </View>
    )
  const lines = elder ? ['10 分钟到家', '半小时办好'] : ['党员志愿者 10 分钟到家', '半小时帮您办好']
  return (
    <>
      <HelpButton title='一键求助' lines={lines} onPress={() => openPage('newRequest')} />
      {cover}
    </>
  )
}

function nobodyOn(cover: ReturnType<typeof useCover>): boolean {
  return cover.status === 'ready' && cover.data.onDuty === 0
}

function AlwaysThere({ hotline }: { readonly hotline: string }) {
  return (
    <View className='muted home__promise'>
      <Text>白天黑夜都有人，</Text>
      <Text className='home__hotline'>热线 {hotline}</Text>
    </View>
  )
}

function homeAloud(hasOpen: boolean, hotline: string): string {
  const live = hasOpen ? '您有一件求助正在办，点看进度就能看到人到哪了。' : ''
  return `要帮忙，就点红色的大按钮，一键求助。十分钟到家，半小时办好。${live}也可以打电话，${[...hotline].join(' ')}`
}
