import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { BuildingChoice } from './building-choice'
import { missingOf } from './missing'
import { PlaceHelp } from './place-help'
import { UnitChoice } from './unit-choice'

interface AddressPickerProps {
  readonly open: boolean
  readonly community: CommunityAnswer
  readonly address: Address | null
  readonly onChoose: (address: Address) => void
  readonly onClose: () => void
}

const NOWHERE: Address = { buildingId: '', unit: '', door: '' }

/** Building, unit, door: chosen on the community's own plan, so that no map has to guess. */
export function AddressPicker({ open, community, address, onChoose, onClose }: AddressPickerProps) {
  const [draft, setDraft] = useState(address ?? NOWHERE)
  useEffect(() => {
    if (open) setDraft(address ?? NOWHERE)
  }, [open, address])

  const building = community.buildings.find(({ id }) => id === draft.buildingId)
  const missing = missingOf(draft, building)
  const confirm = () => {
    onChoose({ ...draft, door: draft.door.trim() })
    onClose()
  }
  const foot = missing ? (
    <Button label='就这里' off={missing} />
  ) : (
    <Button label='就这里' icon='check' onPress={confirm} />
  )
  return (
    <Sheet open={open} title='在哪儿？' onClose={onClose} foot={foot}>
      <BuildingPart community={community} draft={draft} onChange={setDraft} />
      {building && <DoorPart units={building.units} draft={draft} onChange={setDraft} />}
    </Sheet>
  )
}

interface PartProps {
  readonly draft: Address
  readonly onChange: (draft: Address) => void
}

/** Once a building is chosen the others are folded away, so that unit and door come into sight. */
function BuildingPart({ community, draft, onChange }: PartProps & Pick<AddressPickerProps, 'community'>) {
  const [changing, setChanging] = useState(false)
  const choose = (buildingId: string) => {
    setChanging(false)
    // A door of the old building would send somebody to the wrong people.
    if (buildingId !== draft.buildingId) onChange({ buildingId, unit: '', door: '' })
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

function DoorPart({ units, draft, onChange }: PartProps & { readonly units: readonly string[] }) {
  return (
    <>
      <UnitChoice units={units} chosen={draft.unit} onChoose={(unit) => onChange({ ...draft, unit })} />
      <Field
        label='门牌'
        hint='接单的党员才看得到'
        value={draft.door}
        maxLength={20}
        placeholder='比如 301'
        onInput={(door) => onChange({ ...draft, door })}
      />
    </>
  )
}
