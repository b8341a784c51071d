import type { WorkbenchAnswer } from '@core/contract/duty'
import type { CommunityAnswer } from '@core/contract/people'
import type { Place } from '@core/kit/geo'
import { useState } from 'react'
import { notePlaceSource } from '../../../../features/duty/place-source'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { locate } from '../../../../platform/location/locate'
import { openMap } from '../../../../platform/location/open-map'
import type { Remote } from '../../../../platform/remote'
import { askToMessage } from '../../../../platform/subscriptions/ask-to-message'
import { useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'
import { spotWords } from '../../../../words/place-words'

export type BenchSheet = 'stand' | 'decline' | 'release' | 'refer' | 'arrive' | 'settle' | 'way'

interface BenchSetting {
  readonly remote: Remote<WorkbenchAnswer>
  readonly community: CommunityAnswer | undefined
  readonly tell: Tell
}

export interface BenchHands {
  readonly sheet: BenchSheet | undefined
  ask(sheet: BenchSheet | undefined): void
  turn(on: boolean): Promise<void>
  stay(): Promise<void>
  standAt(place: Place): Promise<void>
  accept(helpId: string): Promise<void>
  reassure(): Promise<void>
  showWay(): Promise<void>
  /** One move on the case in hand or on offer, then the table anew. */
  act(move: () => Promise<unknown>, words: string): Promise<void>
}

/** Everything a member does at the table. */
export function useBenchHands({ remote, community, tell }: BenchSetting): BenchHands {
  const [sheet, ask] = useState<BenchSheet>()
  const bench = remote.status === 'ready' ? remote.data : undefined
  const reload = remote.status === 'loading' ? () => {} : remote.reload
  const attempt = useAttempt(tell, reload)

  const replaceBy = async (load: () => Promise<WorkbenchAnswer>, words: string) => {
    const answer = await attempt(load)
    if (!answer) return
    if (remote.status === 'ready') remote.replace(answer)
    tell(words, 'done')
    ask(undefined)
  }
  const goOnAt = (place: Place, words: string) => replaceBy(() => callCloud('duty', 'goOn', { place }), words)
  const act = async (move: () => Promise<unknown>, words: string) => {
    const answer = await attempt(move)
    if (answer !== undefined) tell(words, 'done')
    reload()
    ask(undefined)
  }
  const turn = async (on: boolean) => {
    if (!on) return replaceBy(() => callCloud('duty', 'goOff', {}), '下岗了，辛苦您')
    const templates = community ? [community.templates.offer] : []
    // First of all: WeChat opens its question only straight from a tap.
    await askToMessage(templates)
    const fix = await locate()
    if (!fix.ok) return ask('stand')
    notePlaceSource('phone')
    return goOnAt(fix.value.place, '上岗了，有求助会响')
  }
  return {
    sheet,
    ask,
    turn,
    act,
    stay: async () => {
      if (bench?.place) await goOnAt(bench.place, '记下了')
    },
    standAt: async (place) => {
      notePlaceSource('picked')
      await goOnAt(place, '上岗了，有求助会响')
    },
    accept: async (helpId) => {
      await askToMessage(community ? [community.templates.offer] : [])
      await act(() => callCloud('help', 'accept', { helpId }), '接单了，路上慢点')
    },
    reassure: async () => {
      if (bench?.task)
        await act(() => callCloud('help', 'reassure', { helpId: bench.task?.id ?? '' }), '好，居民看得到')
    },
    showWay: async () => {
      if (!bench?.task) return
      if (openMap) await openMap(bench.task.place, spotWords(bench.task.place))
      else ask('way')
    },
  }
}
