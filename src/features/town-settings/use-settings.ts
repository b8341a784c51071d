import type { SettingsAnswer } from '@core/contract/settings'
import type { AnswerOf, InputOf } from '@core/contract/wire'
import { seconds } from '@core/kit/time'
import { newFaults, type TownFault } from '@core/settings/check'
import { differencesBetween } from '@core/settings/difference'
import { merged, saysTheSame } from '@core/settings/merge'
import type { PartValues, SettingsPart, TownSettings } from '@core/settings/parts'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Ready, Remote } from '../../platform/remote'
import { type KeptWork, type KeptWorkHands, useKeptWork } from '../../platform/use-kept-work'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { differenceLines, type Line } from './difference-words'
import { faultWords } from './fault-words'
import { type Names, namesOf } from './names'

/** Whoever else saves meanwhile is told of before this work is done. */
const RENEW_MS = seconds(20)

/** What somebody else saved of the same part while this work went on. */
export interface Newer {
  readonly lines: readonly Line[]
  /** Changed by both: joined, mine stays. */
  readonly clashes: readonly Line[]
}

/** One part of the settings being worked on, and everything done with it. */
export interface SettingsBench<Part extends SettingsPart = SettingsPart> {
  readonly part: Part
  readonly answer: SettingsAnswer
  readonly names: Names
  readonly value: PartValues[Part]
  readonly lines: readonly Line[]
  /** What is wrong with it as it stands, in words. */
  readonly faults: readonly string[]
  readonly newer: Newer | undefined
  readonly busy: boolean
  readonly mayUndo: boolean
  change(value: PartValues[Part], label: string): void
  undo(): void
  discard(): void
  /** My changes over what the other one saved. */
  join(): void
  /** Whether it was kept. */
  save(): Promise<boolean>
}

export function useSettings(): Remote<SettingsAnswer> {
  const remote = useRemote(() => callCloud('settings', 'read', { communityId: COMMUNITY_ID }), [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

export const workKey = (part: SettingsPart, personId: string) => `settings-work.${part}.${personId}`

interface Desk<Part extends SettingsPart> {
  readonly part: Part
  readonly personId: string
  readonly mayEdit: boolean
  readonly tell: Tell
}

/** The work on one part; whoever may only look has none, whatever lies there from when they might. */
export function usePart<Part extends SettingsPart>(
  remote: Ready<SettingsAnswer>,
  { part, personId, mayEdit, tell }: Desk<Part>,
): SettingsBench<Part> {
  const [busy, setBusy] = useState(false)
  const hands = useKeptWork<PartValues[Part]>(workKey(part, personId))
  const shop = { remote, part, hands, tell }
  const work = mayEdit ? workOn(shop) : undefined
  const saved = remote.data[part]
  const value = work?.draft ?? saved
  const names = namesOf(remote.data)
  const linesBetween = (before: unknown, after: unknown) =>
    differenceLines(differencesBetween(before, after), { part, names })
  const behind = work !== undefined && !saysTheSame(work.base, saved)
  return {
    ...{ part, names, value, busy, answer: remote.data },
    lines: work ? linesBetween(work.base, value) : [],
    faults: faultsWith(remote.data, part, value).map((fault) => faultWords(fault, names)),
    newer: behind ? newerThan(work, saved, linesBetween) : undefined,
    mayUndo: mayEdit && hands.mayUndo,
    change(next, label) {
      if (!mayEdit) return
      const base = work?.base ?? saved
      hands.step(saysTheSame(base, next) ? undefined : { version: remote.data.version, base, draft: next }, label)
    },
    undo: hands.undo,
    discard: () => hands.startFrom(undefined),
    join() {
      if (work) hands.startFrom({ ...work, base: saved, draft: merged({ ...work, mine: work.draft, theirs: saved }) })
    },
    async save() {
      setBusy(true)
      try {
        return await saveOver(value, shop)
      } finally {
        setBusy(false)
      }
    },
  }
}

interface Shop<Part extends SettingsPart> {
  readonly remote: Ready<SettingsAnswer>
  readonly part: Part
  readonly hands: KeptWorkHands<PartValues[Part]>
  readonly tell: Tell
}

/** Work that says what is saved by now is no work any more. */
function workOn<Part extends SettingsPart>({
  remote,
  part,
  hands,
}: Shop<Part>): KeptWork<PartValues[Part]> | undefined {
  const { work } = hands
  return work && !saysTheSame(work.draft, remote.data[part]) ? work : undefined
}

type LinesBetween = (before: unknown, after: unknown) => readonly Line[]

function newerThan({ base, draft }: KeptWork<unknown>, saved: unknown, linesBetween: LinesBetween): Newer {
  const lines = linesBetween(base, saved)
  const keys = new Set(lines.map(({ key }) => key))
  return { lines, clashes: linesBetween(base, draft).filter(({ key }) => keys.has(key)) }
}

/** What the cloud would refuse, with everything else as it is saved. */
function faultsWith<Part extends SettingsPart>(
  answer: SettingsAnswer,
  part: Part,
  value: PartValues[Part],
): readonly TownFault[] {
  return newFaults(townOf(answer), townOf({ ...answer, [part]: value }), {
    zoneIds: new Set(answer.zones.map(({ id }) => id)),
    personIds: new Set(answer.people.map(({ id }) => id)),
  })
}

function townOf(values: PartValues): TownSettings {
  const { categories, routing, reception, limits, appealLadder, pledges, ladder } = values
  const appeals = { categories, ...routing, reception, ...limits, ladder: appealLadder, years: [] }
  return { appeals, pledges, ladder }
}

type Saved = AnswerOf<'settings', 'save'>

async function saveOver<Part extends SettingsPart>(
  value: PartValues[Part],
  { remote, part, hands, tell }: Shop<Part>,
): Promise<boolean> {
  const { version } = remote.data
  // The wire takes what is parsed there; what is written down here is read-only.
  const wanted = { part, value } as unknown as InputOf<'settings', 'save'>['wanted']
  try {
    const answer: Saved = await callCloud('settings', 'save', { communityId: COMMUNITY_ID, version, wanted })
    if (!answer.saved) {
      tell(`还没存上：${firstFault(answer.faults, remote.data)}`, 'alert')
      remote.reload()
      return false
    }
    hands.startFrom(undefined)
    remote.replace(answer.settings)
    tell('存好了，一分钟后就按新的来', 'done')
    return true
  } catch (error) {
    // What the other one changed stands above the form as soon as the newest settings are here.
    const conflict = codeOf(error) === 'CONFLICT'
    tell(conflict ? '刚才有人先存了一版，您改的都还在，看过再存一次' : wordsOf(error), 'alert')
    if (conflict) remote.reload()
    return false
  }
}

function firstFault([first]: readonly TownFault[], answer: SettingsAnswer): string {
  return first ? faultWords(first, namesOf(answer)) : '请再试一次'
}
