import { readPlanFile } from '@core/contract/plan-file'
import type { PlanAnswer } from '@core/contract/settings'
import type { InputOf } from '@core/contract/wire'
import type { Difference } from '@core/settings/difference'
import type { PlanFault } from '@core/town-plan/check'
import type { TownFeature } from '@core/town-plan/feature'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID as communityId } from '../../platform/community-id'
import { pickTextFile } from '../../platform/files/pick-text-file'
import { saveTextFile } from '../../platform/files/save-text-file'
import type { Remote } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** A file that was chosen: what it would change, or why it cannot be used. */
export interface Tried {
  readonly features: readonly TownFeature[]
  readonly differences: readonly Difference[]
  readonly faults: readonly PlanFault[]
  /** Of the plan it was compared with. */
  readonly version: number
}

export interface PlanFile {
  readonly remote: Remote<PlanAnswer>
  readonly tried: Tried | undefined
  export(): Promise<void>
  /** Undefined in a build that cannot open files. */
  readonly choose: (() => Promise<void>) | undefined
  putAway(): void
  save(): Promise<void>
}

const FILE = { name: '平面图.geojson', type: 'application/geo+json' }

// Over 40 lines: what is done with a file, from its choice to its place in the town.
/** The plan goes out as a file, is changed with any drawing program, and comes back when it is whole. */
export function usePlanFile(tell: Tell): PlanFile {
  const remote = useRemote(() => callCloud('settings', 'plan', { communityId }), [])
  const [tried, setTried] = useState<Tried>()
  const failed = (error: unknown) => tell(wordsOf(error), 'alert')
  const tryOut = async (features: readonly TownFeature[], version: number) => {
    const answer = await callCloud('settings', 'importPlan', { ...inputOf(features, version), save: false })
    const faults = 'faults' in answer ? answer.faults : []
    const differences = 'faults' in answer ? [] : answer.differences
    setTried({ features, differences, faults, version: 'plan' in answer ? answer.plan.version : version })
  }
  return {
    ...{ remote, tried },
    async export() {
      if (remote.status !== 'ready') return
      await saveTextFile({ ...FILE, text: geoJsonOf(remote.data.features) })
      tell('导出好了，改完再从这里选回来', 'done')
    },
    choose:
      pickTextFile &&
      (async () => {
        const text = await pickTextFile?.('.geojson,.json,application/geo+json,application/json')
        if (text === undefined || remote.status !== 'ready') return
        const read = readPlanFile(text)
        if (!read.ok) return setTried({ features: [], differences: [], faults: read.faults ?? [], version: 0 })
        await tryOut(read.value, remote.data.version).catch(failed)
      }),
    putAway: () => setTried(undefined),
    async save() {
      if (!tried || remote.status !== 'ready') return
      try {
        const answer = await callCloud('settings', 'importPlan', {
          ...inputOf(tried.features, tried.version),
          save: true,
        })
        if ('faults' in answer) return setTried({ ...tried, faults: answer.faults })
        remote.replace(answer.plan)
        setTried(undefined)
        tell('存好了，一分钟后手机上就是新的图', 'done')
      } catch (error) {
        if (codeOf(error) !== 'CONFLICT') return failed(error)
        // Compared anew with what the other one left: nothing is saved that was not looked at.
        tell('刚才有人先存了一版，您选的文件还在，再看一遍', 'alert')
        remote.reload()
        await tryOut(tried.features, tried.version).catch(failed)
      }
    },
  }
}

/** The wire takes what is parsed there; what was read here is read-only. */
function inputOf(features: readonly TownFeature[], version: number) {
  const wanted = features as unknown as InputOf<'settings', 'importPlan'>['features']
  return { communityId, version, features: wanted }
}

/** A feature a line: two such files can be compared line by line. */
function geoJsonOf(features: readonly TownFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}
