import type { AppealDoor } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import type { AppealCategory } from '@core/appeals/settings'
import type { TownDate } from '@core/kit/town-date'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { type Part, withPart } from '../../platform/part'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'
import { type AppealDraft, appealContactIn, appealSubmission, blankAppeal, missingInAppeal } from './appeal-draft'
import { drawerOfVisit } from './visit-drawer'

export type DeskDoor = Exclude<AppealDoor, 'app'>

interface DeskDraft extends AppealDraft {
  readonly door: DeskDoor
}

export interface DeskFiling {
  readonly draft: DeskDraft
  readonly category: AppealCategory | undefined
  readonly missing: string | undefined
  /** Why it was not taken. */
  readonly refused: string | undefined
  readonly photos: PhotoTray
  change(part: Part<DeskDraft>): void
  send(): Promise<void>
}

const NOBODY = { name: '', phone: '' }

/** Somebody in the reception room, as their line has them. */
export interface Visit {
  readonly date: TownDate
  readonly appointmentId: string
  readonly name: string
  readonly phone: string
  readonly words: string
}

/** What a draft begins with: nothing, or what the visitor said when they came. */
function begun(visit: Visit | undefined): DeskDraft {
  const blank = blankAppeal(randomKey())
  if (!visit) return { ...blank, door: 'hotline' }
  const { name, phone, words } = visit
  return { ...blank, door: 'reception', text: words, name, phone }
}

interface DeskFilingSetting {
  readonly categories: readonly AppealCategory[]
  /** Whose words these are, when they sit in the reception room; each visitor has a draft of their own. */
  readonly visit: Visit | undefined
  readonly onFiled: (appeal: AppealView) => void
}

/** What came by telephone, on paper or in person, written down at the desk; the same key makes one case. */
export function useDeskFiling({ categories, visit, onFiled }: DeskFilingSetting): DeskFiling {
  const kept = useKept<DeskDraft>(visit ? drawerOfVisit(visit) : drawerOf('desk-appeal-draft'))
  const [first, setFirst] = useState<DeskDraft>(() => begun(visit))
  const [refused, setRefused] = useState<string>()
  const photos = usePhotoTray(visit ? `visit-${visit.appointmentId}` : 'desk-appeal')
  const draft = kept.value ?? first
  const category = categories.find(({ id }) => id === draft.categoryId)
  const contact = appealContactIn(draft, NOBODY)
  const onTheirWay = photos.photos.some(({ state }) => state.status === 'making' || state.status === 'sending')
  const missing = missingInAppeal(draft, { category, contact }) ?? (onTheirWay ? '照片还在传' : undefined)
  const send = async () => {
    const input = appealSubmission(draft, { category, place: draft.address ?? null, contact })
    if (!input) return
    try {
      const keys = photos.photos.map(({ key }) => key)
      const of = visit && { date: visit.date, appointmentId: visit.appointmentId }
      const brought = { ...input, door: draft.door, photos: [...photos.up()], ...(of ? { visit: of } : {}) }
      const filed = await callCloud('appeals', 'file', brought)
      photos.sentWith({ appealId: filed.id }, keys)
      kept.forget()
      setFirst({ ...begun(visit), door: draft.door })
      onFiled(filed)
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  const change = (part: Part<DeskDraft>) => {
    setRefused(undefined)
    kept.change((before) => withPart(before ?? first, part))
  }
  return { draft, category, missing, refused, photos, change, send }
}
