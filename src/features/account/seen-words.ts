import type { AppealFact, AppealSights, AppealViewer } from '@core/appeals/who-sees'
import type { Role } from '@core/people/person'
import type { Sight, Viewer } from '@core/privacy/who-sees'

const VIEWER_WORDS: Readonly<Record<Viewer, string>> = {
  responder: '接单的党员',
  helper: '同去的党员',
  asked: '被问到的党员',
  member: '别的党员',
  coordinator: '值班长',
  operator: '接线员',
  secretary: '书记',
}

const APPEAL_VIEWER_WORDS: Readonly<Record<AppealViewer, string>> = {
  handler: '承办的人',
  coordinator: '值班长',
  secretary: '书记',
  operator: '接线员',
  follower: '一起跟进的人',
  member: '别的党员',
  public: '所有人',
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: '党员',
  operator: '接线员',
  coordinator: '值班长',
  secretary: '书记',
}

const NOBODY = '只有您看得到'

/** Who sees a fact of a case, while it runs and afterwards; the same list is said once. */
export function sightWords({ running, ended }: Sight): string {
  if (running.length === 0 && ended.length === 0) return NOBODY
  if (running.join() === ended.join()) return `${names(running)}看得到`
  const after = ended.length === 0 ? '就没人看得到' : `只有${names(ended)}看得到`
  if (running.length === 0) return `办完以后，${names(ended)}看得到`
  return `办的时候，${names(running)}看得到；办完以后${after}`
}

/** Who sees a fact of somebody's appeals: of those under their name, and of the anonymous ones where they differ. */
export function appealSeenWords(
  fact: AppealFact,
  { named, anonymous }: Readonly<Record<'named' | 'anonymous', AppealSights>>,
  counts: { readonly brought: number; readonly anonymous: number },
): string {
  const words = (viewers: readonly AppealViewer[]) =>
    viewers.length === 0 ? NOBODY : `${viewers.map((viewer) => APPEAL_VIEWER_WORDS[viewer]).join('、')}看得到`
  if (counts.anonymous === 0 || named[fact].join() === anonymous[fact].join()) return words(named[fact])
  if (counts.anonymous === counts.brought) return words(anonymous[fact])
  return `${words(named[fact])}；匿名的，${words(anonymous[fact])}`
}

/** The same for what a role sees. */
export function roleWords(roles: readonly Role[]): string {
  return roles.length === 0 ? NOBODY : `${rolesIn(roles)}看得到`
}

export function rolesIn(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_WORDS[role]).join('、')
}

/** Both who come, one or two, are neighbours who help. */
const BOTH_COME = '来帮您的党员'

function names(viewers: readonly Viewer[]): string {
  const come = viewers.includes('responder') && viewers.includes('helper')
  const others = come ? viewers.filter((viewer) => viewer !== 'responder' && viewer !== 'helper') : viewers
  return [...(come ? [BOTH_COME] : []), ...others.map((viewer) => VIEWER_WORDS[viewer])].join('、')
}
