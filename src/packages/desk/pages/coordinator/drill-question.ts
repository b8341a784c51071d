import type { AnswerOf } from '@core/contract/wire'

type Member = Pick<AnswerOf<'duty', 'where'>['members'][number], 'memberId' | 'name' | 'busy'>

const WHY = '只看叫不叫得到，不看谁做得好。'

/** What a drill does, before it is started: how many hear of it, and who is left in peace, by name. */
export function drillQuestion(members: readonly Member[]): string {
  const busy = members.filter((one) => one.busy)
  const free = members.length - busy.length
  if (members.length === 0) return `在岗又空着的人会收到一条标着“演练”的提醒，手上有求助的不打扰。${WHY}`
  const paged = free === 0 ? '现在在岗的都有求助在手' : `空着的 ${free} 位会收到一条标着“演练”的提醒，点“收到”就行`
  return `${paged}。${leftOutWords(busy)}${WHY}`
}

/** The same once it has begun, by whom the cloud has paged. */
export function drillBegun(members: readonly Member[], paged: readonly Pick<Member, 'memberId'>[]): string {
  const left = members.filter(({ memberId }) => !paged.some((one) => one.memberId === memberId))
  const aside = left.length === 0 ? '' : `；${namesOf(left)}手上有求助，没打扰`
  return `演练开始了，叫了 ${paged.length} 位${aside}`
}

function leftOutWords(busy: readonly Member[]): string {
  return busy.length === 0 ? '' : `手上有求助的 ${busy.length} 位（${namesOf(busy)}）不打扰，这次不算。`
}

function namesOf(members: readonly Member[]): string {
  return members.map(({ name }) => name).join('、')
}
