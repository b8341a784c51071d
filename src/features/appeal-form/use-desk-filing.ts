import type { AppealDoor } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import type { AppealCategory } from '@core/appeals/settings'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'
import { type AppealDraft, appealContactIn, appealSubmission, blankAppeal, missingInAppeal } from './appeal-draft'

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
  change(part: Partial<DeskDraft>): void
  send(): Promise<void>
}

const NOBODY = { name: '', phone: '' }

/** What came by telephone, on paper or in person, written down at the desk; the same key makes one case. */
export function useDeskFiling(
  categories: readonly AppealCategory[],
  onFiled: (appeal: AppealView) => void,
): DeskFiling {
  const kept = useKept<DeskDraft>(drawerOf('desk-appeal-draft'))
  const [first, setFirst] = useState<DeskDraft>(() => ({ ...blankAppeal(randomKey()), door: 'hotline' }))
  const [refused, setRefused] = useState<string>()
  const photos = usePhotoTray('desk-appeal')
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
      const filed = await callCloud('appeals', 'file', { ...input, door: draft.door, photos: [...photos.up()] })
      photos.sentWith({ appealId: filed.id }, keys)
      kept.forget()
      setFirst({ ...blankAppeal(randomKey()), door: draft.door })
      onFiled(filed)
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  const change = (part: Partial<DeskDraft>) => {
    setRefused(undefined)
    kept.change((before) => ({ ...(before ?? first), ...part }))
  }
  return { draft, category, missing, refused, photos, change, send }
}
