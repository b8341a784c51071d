import {
  APPEAL_CLOCKS,
  type AppealClockName,
  type AppealLadderKind,
  type AppealRung,
  type AppealSettings,
} from './settings'

/** Why settings cannot be used, and what they stumble over. */
export interface SettingsFault {
  readonly code:
    | 'NO_CATEGORY'
    | 'DUPLICATE_ID'
    | 'BAD_QUESTION'
    | 'UNKNOWN_CATEGORY'
    | 'NOBODY_ON_ROUTE'
    | 'DUPLICATE_RUNG'
    | 'TELLS_NOBODY'
    | 'WRONG_KIND'
    | 'ENDS_UNHEARD'
    | 'REOPEN_BEFORE_CONFIRM'
  /** An id, or `clock:key` of a rung; empty where no single thing is at fault. */
  readonly at: string
}

/** What each clock may say: a rung that told of the other would not be true. */
export const APPEAL_KINDS_OF: Readonly<Record<AppealClockName, readonly AppealLadderKind[]>> = {
  accept: ['acceptWarned', 'acceptBreached'],
  answer: ['answerWarned', 'answerBreached'],
}

/** Everything that is wrong with a community's settings; empty when they can be used. */
export function faultsOfSettings(settings: AppealSettings): readonly SettingsFault[] {
  const { categories, ladder, confirmDays, reopenDays } = settings
  return [
    ...(categories.length === 0 ? [{ code: 'NO_CATEGORY', at: '' } as const] : []),
    ...twice(categories.map(({ id }) => id)).map((at) => ({ code: 'DUPLICATE_ID', at }) as const),
    ...categories.flatMap(({ id, questions }) => {
      const bad = twice(questions.map((question) => question.id)).length > 0 || questions.some(({ ask }) => ask === '')
      return bad ? [{ code: 'BAD_QUESTION', at: id } as const] : []
    }),
    ...faultsOfRoutes(settings),
    ...faultsOfLadder(ladder),
    // Silence must not close what could not be reopened any more: whoever was away would find the door shut.
    ...(reopenDays < confirmDays ? [{ code: 'REOPEN_BEFORE_CONFIRM', at: '' } as const] : []),
  ]
}

function faultsOfRoutes({ categories, routes }: AppealSettings): readonly SettingsFault[] {
  return routes.flatMap(({ categoryId, to }): readonly SettingsFault[] => {
    if (categoryId !== null && !categories.some(({ id }) => id === categoryId))
      return [{ code: 'UNKNOWN_CATEGORY', at: categoryId }]
    return to.kind !== 'zone' && to.personIds.length === 0 ? [{ code: 'NOBODY_ON_ROUTE', at: to.id }] : []
  })
}

function faultsOfLadder(ladder: readonly AppealRung[]): readonly SettingsFault[] {
  const unheard = APPEAL_CLOCKS.filter(
    (clock) =>
      !ladder.some((rung) => rung.clock === clock && rung.everyMs !== null && rung.tell.includes('coordinator')),
  )
  return [
    ...unheard.map((at) => ({ code: 'ENDS_UNHEARD', at }) as const),
    ...twice(ladder.map(({ clock, key }) => `${clock}:${key}`)).map((at) => ({ code: 'DUPLICATE_RUNG', at }) as const),
    ...ladder.flatMap(({ clock, key, kind, tell }): readonly SettingsFault[] => {
      if (tell.length === 0) return [{ code: 'TELLS_NOBODY', at: `${clock}:${key}` }]
      return APPEAL_KINDS_OF[clock].includes(kind) ? [] : [{ code: 'WRONG_KIND', at: `${clock}:${key}` }]
    }),
  ]
}

/** What stands more than once, once each. */
export function twice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
}
