import type { AppealView } from '@core/appeals/appeal-view'
import type { ErrorCode } from '@core/contract/errors'
import { minutes } from '@core/kit/time'
import { useState } from 'react'
import { AppealBody } from '../../../../features/appeal-case/appeal-body'
import { AppealFoot, type OwnerSheet } from '../../../../features/appeal-case/appeal-foot'
import { isOwnSide } from '../../../../features/appeal-case/staff-moves'
import { AppealPhotos } from '../../../../features/case-photos/case-photos'
import { AppealMorePhotos } from '../../../../features/photo-row/appeal-more-photos'
import { ReadAloud } from '../../../../features/read-aloud/read-aloud'
import { Screen } from '../../../../features/screen/screen'
import { useWatchedAppeal } from '../../../../platform/appeals/use-watched-appeal'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { useHotline } from '../../../../platform/community'
import { goBackTo, openPage, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone-call'
import type { Ready } from '../../../../platform/remote'
import { speakAnywhere } from '../../../../platform/speech/speak-anywhere'
import { useAttempt } from '../../../../platform/use-attempt'
import { useServerNow } from '../../../../platform/use-server-now'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { appealHeadline, promiseWords } from '../../../../words/appeal-words'
import { OwnerSheets } from './owner-sheets'
import { SentTwice } from './sent-twice'
import { StaffAppeal } from './staff-appeal'

/** To try again would find no more: the case does not exist for this reader. */
const MISSING: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'INVALID_INPUT'])

export default function AppealPage() {
  const { id = '' } = usePageParams()
  return id === '' ? <NoSuchAppeal /> : <WatchedAppeal id={id} />
}

/** A link that is cut short, or leads to a case that is not this reader's. */
function NoSuchAppeal() {
  const hotline = useHotline()
  return (
    <Screen kind='page' title='诉求详情'>
      <Empty
        title='没打开'
        hint='没找到这件诉求，可能打开了别人的链接'
        action={{ label: '回首页', onPress: () => openPage('home') }}
        link={{ label: '打驿站热线', onPress: () => callPhone(hotline) }}
      />
    </Screen>
  )
}

function WatchedAppeal({ id }: { readonly id: string }) {
  const remote = useWatchedAppeal(id)
  const hotline = useHotline()
  if (remote.status === 'ready') return <LoadedAppeal ready={remote} />
  if (remote.status === 'failed' && MISSING.has(remote.code)) return <NoSuchAppeal />
  return (
    <Screen kind='page' title='诉求详情'>
      {remote.status === 'loading' ? (
        <SkeletonRows count={5} />
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

function LoadedAppeal({ ready }: { readonly ready: Ready<AppealView> }) {
  return isOwnSide(ready.data) ? <OwnAppeal ready={ready} /> : <StaffAppeal ready={ready} />
}

function OwnAppeal({ ready }: { readonly ready: Ready<AppealView> }) {
  const appeal = ready.data
  const now = useServerNow(minutes(1))
  const toast = useToast()
  const [sheet, ask] = useState<OwnerSheet>()
  const { urge, unfollow } = useHands(ready, toast.tell)
  return (
    <Screen
      kind='page'
      title='诉求详情'
      toast={toast}
      foot={<AppealFoot appeal={appeal} onAsk={ask} onUrge={urge} onUnfollow={unfollow} onAnew={anew} />}
      overlay={<OwnerSheets ready={ready} sheet={sheet} tell={toast.tell} onAsk={ask} onClose={() => ask(undefined)} />}
    >
      <AppealBody
        appeal={appeal}
        now={now}
        news={<SentTwice appealId={appeal.id} />}
        aloud={<ReadAloud text={spokenAppeal(appeal)} speak={speakAnywhere} />}
        morePhotos={<AppealMorePhotos appeal={appeal} onAdded={ready.reload} />}
        photosOf={(label, photos) => <AppealPhotos appealId={appeal.id} label={label} photos={photos} />}
      />
    </Screen>
  )
}

/** What is done at a tap, without a question before it. */
function useHands(ready: Ready<AppealView>, tell: Tell) {
  const attempt = useAttempt(tell, ready.reload)
  const appealId = ready.data.id
  return {
    urge: async () => {
      const urged = await attempt(() => callCloud('appeals', 'urge', { appealId }))
      if (!urged) return
      ready.replace(urged)
      tell(`替您催了，${promiseWords(urged)}`, 'done')
    },
    unfollow: async () => {
      if (await attempt(() => callCloud('appeals', 'unfollow', { appealId }))) await goBackTo('myAppeals')
    },
  }
}

const anew = () => openPage('newAppeal')

function spokenAppeal(appeal: AppealView): string {
  const { title, note } = appealHeadline(appeal)
  return [title, note].filter(Boolean).join('。')
}
