import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useState } from 'react'
import type { Remote } from '../../platform/remote'
import { drawerOf, NO_DRAWER, useKept } from '../../platform/use-kept'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { SEEN_BY_HELP } from '../../words/seen-words'
import { BuildingChoice } from './building-choice'
import { type Least, missingOf } from './missing'
import { PlaceHelp } from './place-help'
import { UnitChoice } from './unit-choice'

interface AddressPickerProps {
  readonly open: boolean
  readonly community: Remote<CommunityAnswer>
  readonly address: Address | null
  /** The house somebody stands at: it comes before whatever is known. */
  readonly asked?: Address | undefined
  /** What the address is for: what is half chosen is kept for that alone. Absent where it is somebody else's: that goes with the sheet. */
  readonly keptAs?: 'place' | 'home' | 'appeal'
  /** How much has to be known: nobody comes to a door for a lamp in the yard. */
  readonly least?: Least
  readonly onChoose: (address: Address) => void
  readonly onClose: () => void
}

const NOWHERE: Address = { buildingId: '', unit: '', door: '' }

/** Building, unit, door: chosen on the community's own plan, so that no map has to guess. Half of it outlives the app, until the sheet is closed. */
export function AddressPicker(props: AddressPickerProps) {
  if (!props.open) return null
  // It opens in every state: a tap that does nothing tells nobody that the network is to blame.
  if (props.community.status !== 'ready') return <AwaitedPicker community={props.community} onClose={props.onClose} />
  return <OpenPicker {...props} community={props.community.data} />
}

const TITLE = '在哪儿？'

function AwaitedPicker({ community, onClose }: Pick<AddressPickerProps, 'community' | 'onClose'>) {
  return (
    <Sheet open title={TITLE} onClose={onClose}>
      <RemoteView remote={community}>{() => null}</RemoteView>
    </Sheet>
  )
}

interface OpenPickerProps extends Omit<AddressPickerProps, 'open' | 'community'> {
  readonly community: CommunityAnswer
}

function OpenPicker({ community, address, asked, keptAs, least = 'door', onChoose, onClose }: OpenPickerProps) {
  const { value, change, forget } = useKept<Address>(keptAs ? drawerOf(`address-draft:${keptAs}`) : NO_DRAWER)
  // Half chosen for another house than the one somebody stands at now.
  const [old] = useState(() => (isElsewhere(value, asked) ? value : undefined))
  const draftIn = (written: Address | undefined) =>
    (written === old ? undefined : written) ?? asked ?? address ?? NOWHERE
  const draft = draftIn(value)
  const building = community.buildings.find(({ id }) => id === draft.buildingId)
  const missing = missingOf(draft, building, least)
  // Of what is written by now: a second touch may come before the first is drawn.
  const put = (next: (draft: Address) => Address) => change((written) => next(draftIn(written)))
  const close = () => {
    forget()
    onClose()
  }
  const confirm = () => {
    onChoose({ ...draft, door: draft.door.trim() })
    close()
  }
  const foot = missing ? (
    <Button label='就这里' off={missing} />
  ) : (
    <Button label='就这里' icon='check' onPress={confirm} />
  )
  return (
    <Sheet open title={TITLE} onClose={close} foot={foot}>
      <BuildingPart community={community} draft={draft} onChange={put} />
      {building && <DoorPart units={building.units} draft={draft} least={least} onChange={put} />}
    </Sheet>
  )
}

function isElsewhere(kept: Address | undefined, asked: Address | undefined): boolean {
  return kept !== undefined && asked !== undefined && kept.buildingId !== asked.buildingId
}

interface PartProps {
  readonly draft: Address
  readonly onChange: (next: (draft: Address) => Address) => void
}

/** Once a building is chosen the others are folded away, so that unit and door come into sight. */
function BuildingPart({ community, draft, onChange }: PartProps & Pick<OpenPickerProps, 'community'>) {
  const [changing, setChanging] = useState(false)
  const choose = (buildingId: string) => {
    setChanging(false)
    // A door of the old building would send somebody to the wrong people.
    if (buildingId !== draft.buildingId) onChange(() => ({ buildingId, unit: '', door: '' }))
  }
  return (
    <>
      <PlaceHelp buildings={community.buildings} onBuilding={choose} />
      <BuildingChoice
        community={community}
        chosenId={draft.buildingId}
        folded={draft.buildingId !== '' && !changing}
        onUnfold={() => setChanging(true)}
        onChoose={choose}
      />
    </>
  )
}

const DOOR_HINTS: Readonly<Record<Least, string>> = {
  door: SEEN_BY_HELP,
  unit: '不知道就空着，到了再打电话问',
  building: '单元和门牌不选也行',
}

interface DoorPartProps extends PartProps {
  readonly units: readonly string[]
  readonly least: Least
}

function DoorPart({ units, draft, least, onChange }: DoorPartProps) {
  // Chosen once more it is out again, where it need not be known.
  const choose = (unit: string) =>
    onChange((now) => ({ ...now, unit: least === 'building' && unit === draft.unit ? '' : unit }))
  return (
    <>
      <UnitChoice units={units} chosen={draft.unit} onChoose={choose} />
      <Field
        label='门牌'
        hint={DOOR_HINTS[least]}
        value={draft.door}
        maxLength={20}
        placeholder='比如 301'
        onInput={(door) => onChange((now) => ({ ...now, door }))}
      />
    </>
  )
}
