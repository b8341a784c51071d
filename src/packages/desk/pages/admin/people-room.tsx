import type { ComponentProps } from 'react'
import { useState } from 'react'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { InvitePane } from '../../../../features/staff-desk/invite-pane'
import { PersonPane } from '../../../../features/staff-desk/person-pane'
import { StaffList } from '../../../../features/staff-desk/staff-list'
import { useStaff } from '../../../../features/staff-desk/use-staff'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import type { Tell } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface PeopleRoomProps {
  readonly frame: Omit<ComponentProps<typeof DeskScreen>, 'children'>
  readonly personId: string
  readonly tell: Tell
}

/** Who has which role: invited by a code, taken away with what hangs on it in sight. */
export function PeopleRoom({ frame, personId, tell }: PeopleRoomProps) {
  const hands = useStaff(tell)
  const [pickedId, pick] = useState<string>()
  const { remote } = hands
  const staff = remote.status === 'ready' ? remote.data : undefined
  const picked = staff?.people.find(({ id }) => id === pickedId)
  const look = (id: string | undefined) => {
    hands.forgetTies()
    pick(id)
  }
  useKeys(({ key }) => {
    if (key !== 'Escape' || !picked) return false
    look(undefined)
    return true
  })
  const pane = picked ? (
    <PersonPane
      key={picked.id}
      person={picked}
      mayGive={staff?.mayGive ?? []}
      own={picked.id === personId}
      hands={hands}
      onLetGo={() => look(undefined)}
    />
  ) : (
    staff && <InvitePane staff={staff} hands={hands} />
  )
  return (
    <DeskScreen {...frame} aside={pane} asideSize='wide'>
      <RemoteView remote={remote}>{({ data }) => <StaffList people={data.people} onPick={look} />}</RemoteView>
    </DeskScreen>
  )
}
