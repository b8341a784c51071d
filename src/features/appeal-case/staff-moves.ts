import type { AppealMove } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import type { IconName } from '../../ui/icon/icon-names'

export interface StaffMove {
  readonly move: StaffMoveName
  readonly label: string
  readonly icon: IconName
}

/** What those who handle and oversee do with a case, the next thing first; each stands under its own number on a desk. */
const STAFF_MOVES = [
  { move: 'accept', label: '受理', icon: 'check' },
  { move: 'approveDecline', label: '同意不受理', icon: 'check' },
  { move: 'rejectDecline', label: '还是要受理', icon: 'refresh' },
  { move: 'approveExtension', label: '同意延期', icon: 'check' },
  { move: 'rejectExtension', label: '不同意延期', icon: 'x' },
  { move: 'assign', label: '交给谁办', icon: 'handoff' },
  { move: 'answer', label: '答复', icon: 'send' },
  { move: 'note', label: '记进展', icon: 'edit' },
  { move: 'cannotDo', label: '办不了', icon: 'info' },
  { move: 'proposeExtension', label: '申请延期', icon: 'clock' },
  { move: 'reassign', label: '换人办', icon: 'swap' },
  { move: 'proposeDecline', label: '不予受理', icon: 'minus' },
  { move: 'merge', label: '并案', icon: 'plus' },
  { move: 'toHelp', label: '转求助', icon: 'hands' },
  { move: 'confirm', label: '记居民回话', icon: 'phone' },
  { move: 'publish', label: '公开结果', icon: 'mega' },
  { move: 'unpublish', label: '不再公开', icon: 'eyeoff' },
  { move: 'supervise', label: '督办', icon: 'eye' },
] as const satisfies readonly { readonly move: AppealMove; readonly label: string; readonly icon: IconName }[]

export type StaffMoveName = (typeof STAFF_MOVES)[number]['move']

/** The moves open to whoever looks, in the order of the list: the cloud has said which. */
export function staffMoves({ moves }: Pick<AppealView, 'moves'>): readonly StaffMove[] {
  return STAFF_MOVES.filter(({ move }) => moves.includes(move))
}

/** Whether somebody looks at their own case, or one they follow or wrote down on their own phone; everybody else works on it. */
export function isOwnSide({ roles, recorder }: Pick<AppealView, 'roles' | 'recorder'>): boolean {
  if (roles.includes('owner')) return true
  if (roles.includes('recorder') && recorder?.at === 'phone') return true
  return roles.includes('follower') && !roles.includes('handler') && !roles.some((role) => OFFICES.has(role))
}

const OFFICES: ReadonlySet<AppealView['roles'][number]> = new Set(['operator', 'coordinator', 'secretary'])
