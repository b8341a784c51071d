import type { ErrorCode } from '@core/contract/errors'
import type { HelpAnswer } from '@core/contract/help-answers'
import { isOpen } from '@core/help/help-request'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DeskFoot, hasDeskMoves } from '../../../../features/case-desk/desk-foot'
import { CasePhotos } from '../../../../features/case-photos/case-photos'
import { ResidentCase } from '../../../../features/case-view/resident-case'
import { ResidentFoot } from '../../../../features/case-view/resident-foot'
import { Said } from '../../../../features/case-view/said'
import { MorePhotos } from '../../../../features/photo-row/more-photos'
import { ReadAloud } from '../../../../features/read-aloud/read-aloud'
import { DangerMark } from '../../../../features/request-form/danger-mark'
import { SentNewsOf } from '../../../../features/request-form/sent-news'
import { Screen } from '../../../../features/screen/screen'
import { useCommunity, useHotline } from '../../../../platform/community'
import { useWatchedHelp } from '../../../../platform/help/use-watched-help'
import { openPage, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone-call'
import type { Ready } from '../../../../platform/remote'
import { speak } from '../../../../platform/speech/speak'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { PageBody } from '../../../../ui/page-frame/page-frame'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { SkeletonSlip } from '../../../../ui/skeleton/skeleton-slip'
import { spokenCase } from '../../../../words/help-words'
import { StaffCase } from './staff-case'
import { type TrackSheet, TrackSheets } from './track-sheets'

/** To try again would find no more: the case does not exist for this reader. */
const MISSING: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'INVALID_INPUT'])

export default function TrackPage() {
  const { id = '' } = usePageParams()
  return id === '' ? <NoSuchCase /> : <WatchedCase id={id} />
}

/** A link that is cut short, or leads to a case that is not this reader's. */
function NoSuchCase() {
  const hotline = useHotline()
  return (
    <Screen kind='page' title='求助进度'>
      <Empty
        title='没打开'
        hint='没找到这件求助，可能打开了别人的链接'
        action={{ label: '回首页', onPress: () => openPage('home') }}
        link={{ label: '打驿站热线', onPress: () => callPhone(hotline) }}
      />
    </Screen>
  )
}

function WatchedCase({ id }: { readonly id: string }) {
  const remote = useWatchedHelp(id)
  const hotline = useHotline()

  if (remote.status === 'ready') return <LoadedCase ready={remote} hotline={hotline} />
  if (remote.status === 'failed' && MISSING.has(remote.code)) return <NoSuchCase />
  return (
    <Screen kind='page' title='求助进度'>
      {remote.status === 'loading' ? (
        <>
          <SkeletonSlip />
          <SkeletonRows count={4} />
        </>
      ) : (
        <Failed
          code={remote.code}
          onRetry={remote.reload}
          call={{ label: '打驿站热线', onPress: () => callPhone(hotline) }}
        />
      )}
    </Screen>
  )
}

interface LoadedCaseProps {
  readonly ready: Ready<HelpAnswer>
  readonly hotline: string
}

function LoadedCase({ ready, hotline }: LoadedCaseProps) {
  const help = ready.data
  const community = useCommunity()
  const now = useServerNow()
  const toast = useToast()
  const [sheet, setSheet] = useState<TrackSheet>()
  const isResident = help.parts.includes('resident')
  const known = community.status === 'ready' ? community.data : undefined
  return (
    <Screen
      kind='page'
      title='求助进度'
      bleed
      toast={toast}
      foot={footOf(help, { hotline, now, onAsk: setSheet })}
      overlay={
        <TrackSheets ready={ready} now={now} sheet={sheet} tell={toast.tell} onClose={() => setSheet(undefined)} />
      }
    >
      {isResident ? (
        <ResidentCase
          help={help}
          community={known}
          now={now}
          aloud={<ReadAloud text={spokenCase(help, now)} speak={speak} />}
          danger={<DangerMark text={help.text} />}
          photos={<TroublePhotos ready={ready} />}
          settledPhotos={<CasePhotos help={help} side='settledPhotos' />}
          news={<SentNewsOf helpId={help.id} />}
        />
      ) : (
        <PageBody>
          <StaffCase ready={ready} now={now} tell={toast.tell} />
        </PageBody>
      )}
    </Screen>
  )
}

function TroublePhotos({ ready: { data: help, reload } }: Pick<LoadedCaseProps, 'ready'>) {
  return (
    <View className='stack'>
      <Said help={help} />
      <CasePhotos help={help} side='photos' />
      <MorePhotos
        into={{ helpId: help.id }}
        photos={help.photos}
        open={isOpen(help)}
        aside='看过没问题，来的人就看得到'
        onAdded={reload}
      />
    </View>
  )
}

interface FootSetting {
  readonly hotline: string
  readonly now: number
  readonly onAsk: (sheet: TrackSheet) => void
}

/** Whoever is asked or on it goes on at the member's own table. */
const ON_THE_BENCH: ReadonlySet<string> = new Set([
  'asked',
  'responder',
  'helperAsked',
  'helperComing',
  'helperArrived',
])

function footOf(help: HelpAnswer, { hotline, now, onAsk }: FootSetting) {
  if (help.parts.includes('resident'))
    return (
      <ResidentFoot
        help={help}
        hotline={hotline}
        now={now}
        onAsk={(ask) => onAsk({ of: 'resident', ask })}
        onAnew={() => openPage('newRequest')}
      />
    )
  if (help.parts.some((part) => ON_THE_BENCH.has(part)))
    return <Button label='去值班台' onPress={() => openPage('workbench')} />
  return hasDeskMoves(help) ? <DeskFoot help={help} onAsk={(ask) => onAsk({ of: 'desk', ask })} /> : undefined
}
