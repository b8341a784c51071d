import { deskContract } from '../../core/contract/desk'
import { noteDisclosure } from '../../core/help/desk-moves'
import { moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Door and telephone of somebody else's case, told once the reason is written into it. Fails with NOT_YOURS for anybody who is not at the desk. */
export const disclose = operation(deskContract.disclose, async ({ helpId, reason }, context) => {
  const { request } = await moveHelp(helpId, context, (before, actor) =>
    noteDisclosure(before, { actor, now: context.now }, reason),
  )
  context.log.info('desk.disclosed', { caseId: helpId, personId: context.caller.personId })
  const { resident, place, careNotes } = request
  const { buildingName, unit, door } = place
  return { name: resident.name, phone: resident.phone, buildingName, unit, door, careNotes }
})
