import { helpContract } from '../../core/contract/help'
import type { AskRow } from '../../core/contract/help-answers'
import type { Ask } from '../../core/dispatch/explanation'
import { mayCoordinate } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Who was asked and who was not, search by search, and why; the names are those of today. Fails with NOT_YOURS for anybody but a coordinator. */
export const why = operation(helpContract.why, async ({ helpId }, context) => {
  const request = await findHelp(helpId, context)
  if (!mayCoordinate(await actorIn(request, context))) throw new AppError('NOT_YOURS')
  const { asks, shortfall, offers } = request
  const known = new Map(offers.map(({ member }) => [member.id, member.name]))
  const strangers = asks.flatMap(idsIn).filter((id) => !known.has(id))
  const names = new Map([...known, ...(await context.people.namesOf([...new Set(strangers)]))])
  return { asks: asks.map((ask) => named(ask, names)), shortfall }
})

function idsIn({ asked, leftOut }: Ask): readonly string[] {
  return [...asked.map((one) => one.memberId), ...leftOut.flatMap((one) => one.nearest)]
}

function named(ask: Ask, names: ReadonlyMap<string, string>): AskRow {
  const asked = ask.asked.map((one) => ({ ...one, name: names.get(one.memberId) ?? '' }))
  const leftOut = ask.leftOut.map(({ reason, count, nearest }) => {
    return { reason, count, names: nearest.flatMap((id) => names.get(id) ?? []) }
  })
  return { ...ask, asked, leftOut }
}
