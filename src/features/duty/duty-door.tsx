import { mayCoordinate, mayOversee, mayTakeDuty } from '@core/people/permissions'
import type { Actor, Role } from '@core/people/person'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

/** The way to the workbench, for whoever has work there; nothing for everybody else. */
export function DutyDoor({ roles }: { readonly roles: readonly Role[] }) {
  const actor: Actor = { kind: 'person', id: '', roles }
  const open = () => openPage('workbench')
  const takesDuty = mayTakeDuty(actor)
  const oversees = mayOversee(actor)
  if (!takesDuty && !oversees) return null
  return (
    <Card flush>
      {takesDuty && <ListRow icon='hands' title='值班台' note='上岗、接单、报到都在这里' onPress={open} />}
      {oversees && (
        <ListRow
          icon='ticket'
          title='正在办的求助'
          note={mayCoordinate(actor) ? '看进度、派人、换人' : '看每一件办到哪了'}
          onPress={open}
        />
      )}
    </Card>
  )
}
