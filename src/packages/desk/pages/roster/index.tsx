import type { Actor } from '@core/people/person'
import { DeskDoor } from '../../../../features/desk-screen/desk-door'
import { DeskScreen } from '../../../../features/desk-screen/desk-screen'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'

export default function RosterPage() {
  return (
    <DeskDoor page='rosterDesk' title='排班'>
      {(actor) => <RosterDesk actor={actor} />}
    </DeskDoor>
  )
}

function RosterDesk({ actor }: { readonly actor: Actor }) {
  return (
    <DeskScreen page='rosterDesk' actor={actor} title='排班' onPhone='computer'>
      <SkeletonRows />
    </DeskScreen>
  )
}
