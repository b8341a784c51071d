import type { AppealView } from '../appeals/appeal-view'
import type { AppealCategory, AppealSettings } from '../appeals/settings'
import type { EpochMs } from '../kit/time'

/** What a screen needs to know of a community's station before anything is filed. */
export interface AppealSettingsAnswer extends Pick<AppealSettings, 'confirmDays' | 'reopenDays' | 'closesAtMinute'> {
  readonly categories: readonly AppealCategory[]
  /** Who may be given a case besides zones and people, by the community's routes. */
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

export type AppealWatchAnswer =
  | { readonly unchanged: true }
  | { readonly unchanged: false; readonly appeal: AppealView }

/** One line of a list: neither name nor number, nor what was written. */
export interface AppealRow
  extends Pick<
    AppealView,
    | 'id'
    | 'number'
    | 'version'
    | 'status'
    | 'outcome'
    | 'door'
    | 'category'
    | 'anonymous'
    | 'startedAt'
    | 'acceptBy'
    | 'answerBy'
    | 'answerByCertain'
    | 'closedAt'
    | 'confirmBy'
    | 'followers'
    | 'urges'
    | 'priority'
  > {
  readonly buildingName: string
  readonly zoneId: string | null
  readonly handlerName: string
  /** The limit that runs is over. */
  readonly late: boolean
  readonly supervised: boolean
  /** What waits for a second person; null when nothing does. */
  readonly toDecide: 'decline' | 'extension' | null
  /** Words or photos wait for a coordinator. */
  readonly toModerate: boolean
  /** It has ended, or the one it was merged into has, and its owner has no app to read so. */
  readonly toCallBack: boolean
  readonly publishedAt: EpochMs | null
}
