import type { EpochMs } from '@core/kit/time'
import { addDays, townDateOf } from '@core/kit/town-date'
import type { ActivityView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { type Part, withPart } from '../../platform/part'
import { randomKey } from '../../platform/random-key'
import { useAttempt } from '../../platform/use-attempt'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Tell } from '../../platform/use-toast'
import { type ActivityText, draftOf, emptyText, missingIn, textOf } from './activity-draft'

interface Written {
  readonly text: ActivityText
  /** One page is one activity, however often it is sent. */
  readonly clientKey: string
}

export interface ActivityDraftHands {
  readonly text: ActivityText
  readonly missing: string | undefined
  change(part: Part<ActivityText>): void
  /** The activity as it was saved; undefined when it was not. */
  save(): Promise<ActivityView | undefined>
}

const DAYS_AHEAD = 3

/** What an organiser is writing: a new activity, or one that was saved before. It stays on the phone until it is saved. */
export function useActivityDraft(before: ActivityView | undefined, now: EpochMs, tell: Tell): ActivityDraftHands {
  const kept = useKept(drawerOf<Written>(before ? `activity-draft-${before.id}` : 'activity-draft'))
  const attempt = useAttempt(tell, () => undefined)
  const fresh = (): Written => ({
    text: before ? textOf(before) : emptyText(addDays(townDateOf(now), DAYS_AHEAD)),
    clientKey: randomKey(),
  })
  const text = kept.value?.text ?? fresh().text
  return {
    text,
    missing: missingIn(text, now),
    change: (part) => kept.change((old = fresh()) => ({ ...old, text: withPart(old.text, part) })),
    async save() {
      const { clientKey } = kept.value ?? fresh()
      const input = { activityId: before?.id ?? null, clientKey, draft: draftOf(text) }
      const saved = await attempt(() => callCloud('volunteering', 'saveActivity', input))
      if (saved) kept.forget()
      return saved
    },
  }
}
