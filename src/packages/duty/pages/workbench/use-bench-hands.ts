import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import type { Place } from '@core/kit/geo'
import { useState } from 'react'
import { pickedTask } from '../../../../features/duty/picked-task'
import { notePlaceSource, type PlaceSource } from '../../../../features/duty/place-source'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { locate } from '../../../../platform/location/locate'
import { openMap } from '../../../../platform/location/open-map'
import type { Remote } from '../../../../platform/remote'
import { askToMessage } from '../../../../platform/subscriptions/ask-to-message'
import { type Attempt, useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'
import { OFFLINE_WORDS } from '../../../../words/offline-words'
import { spotWords } from '../../../../words/place-words'

export type BenchSheet = 'stand' | 'decline' | 'release' | 'refer' | 'arrive' | 'settle' | 'way' | 'helper'

interface BenchSetting {
  readonly remote: Remote<WorkbenchAnswer>
  readonly community: CommunityAnswer | undefined
  readonly tell: Tell
}

interface Bench extends BenchSetting {
  readonly task: HelpAnswer | null
  readonly attempt: Attempt
  readonly ask: (sheet: BenchSheet | undefined) => void
}

interface DutyHands {
  turn(on: boolean): Promise<void>
  stay(): Promise<void>
  standAt(place: Place): Promise<void>
}

interface CaseHands {
  accept(offer: HelpAnswer): Promise<void>
  reassure(): Promise<void>
  allWell(): Promise<void>
  helperArrive(): Promise<void>
  showWay(): Promise<void>
  /** One move on the case in hand or on offer, then the table anew; without an answer the question stays open. True when it was made. */
  act(move: () => Promise<unknown>, words: string, offlineWords?: string): Promise<boolean>
}

export interface BenchHands extends DutyHands, CaseHands {
  readonly sheet: BenchSheet | undefined
  /** The case in hand; on a trip to two doors, the one that was picked. */
  readonly task: HelpAnswer | null
  pick(helpId: string): void
  ask(sheet: BenchSheet | undefined): void
}

/** Everything a member does at the table. */
export function useBenchHands(setting: BenchSetting): BenchHands {
  const [sheet, ask] = useState<BenchSheet>()
  const [picked, pick] = useState<string>()
  const attempt = useAttempt(setting.tell, () => reloadOf(setting.remote))
  const task = setting.remote.status === 'ready' ? pickedTask(setting.remote.data, picked) : null
  const bench = { ...setting, attempt, ask, task }
  return { sheet, ask, task, pick, ...dutyHands(bench), ...caseHands(bench) }
}

function dutyHands({ remote, community, tell, attempt, ask }: Bench): DutyHands {
  const replaceBy = async (load: () => Promise<WorkbenchAnswer>, words: string) => {
    const answer = await attempt(load)
    if (!answer) return
    if (remote.status === 'ready') remote.replace(answer)
    tell(words, 'done')
    ask(undefined)
  }
  const standAt = async (place: Place, source: PlaceSource) => {
    notePlaceSource(source)
    await replaceBy(() => callCloud('duty', 'goOn', { place }), '上岗了，有求助会响')
  }
  return {
    standAt: (place) => standAt(place, 'picked'),
    stay: async () => {
      const place = remote.status === 'ready' ? remote.data.place : null
      if (place) await replaceBy(() => callCloud('duty', 'goOn', { place }), '记下了')
    },
    turn: async (on) => {
      if (!on) return replaceBy(() => callCloud('duty', 'goOff', {}), '下岗了，辛苦您')
      await askForOffers(community)
      const fix = await locate('tap')
      return fix.ok ? standAt(fix.value.place, 'phone') : ask('stand')
    },
  }
}

function caseHands({ remote, community, tell, attempt, ask, task }: Bench): CaseHands {
  const act = async (move: () => Promise<unknown>, words: string, offlineWords?: string) => {
    let lost = false
    const onLost = () => {
      lost = true
    }
    const answer = await attempt(move, onLost, offlineWords)
    if (answer !== undefined) tell(words, 'done')
    reloadOf(remote)
    if (!lost) ask(undefined)
    return answer !== undefined
  }
  return {
    act,
    accept: async ({ id: helpId, invitation }) => {
      await askForOffers(community)
      const [take, words] = invitation
        ? [() => callCloud('help', 'helperAccept', { helpId }), '好，一起去，路上慢点']
        : [() => callCloud('help', 'accept', { helpId }), '接单了，路上慢点']
      await act(take, words, OFFLINE_WORDS.accept)
    },
    allWell: async () => {
      if (task) await act(() => callCloud('help', 'allWell', { helpId: task.id }), '好，忙您的')
    },
    helperArrive: async () => {
      if (task) await act(() => callCloud('help', 'helperArrive', { helpId: task.id }), '到了，搭把手')
    },
    reassure: async () => {
      if (task) await act(() => callCloud('help', 'reassure', { helpId: task.id }), '好，居民看得到')
    },
    showWay: async () => {
      if (task && openMap) await openMap(task.place, spotWords(task.place))
      else ask('way')
    },
  }
}

/** First of all at a tap: WeChat opens its question only straight from one. */
async function askForOffers(community: CommunityAnswer | undefined): Promise<void> {
  await askToMessage(community ? [community.templates.offer] : [])
}

function reloadOf(remote: Remote<unknown>): void {
  if (remote.status !== 'loading') remote.reload()
}
