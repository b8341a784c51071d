import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { BuildingChoice } from './building-choice'
import { missingOf } from './missing'
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
  const [changing, setChanging] = useState(false)
  useEffect(() => {
    if (!open) return
    setDraft(address ?? NOWHERE)
    setChanging(false)
  }, [open, address])

  const building = community.buildings.find(({ id }) => id === draft.buildingId)
  const missing = missingOf(draft, building)
  const confirm = () => {
    onChoose({ ...draft, door: draft.door.trim() })
    onClose()
  }
  const chooseBuilding = (buildingId: string) => {
    setChanging(false)
    setDraft((before) => (before.buildingId === buildingId ? before : { ...before, buildingId, unit: '' }))
  }
  const foot = missing ? (
    <Button label='就这里' off={missing} />
  ) : (
    <Button label='就这里' icon='check' onPress={confirm} />
  )
  return (
    <Sheet open={open} title='在哪儿？' onClose={onClose} foot={foot}>
      <BuildingChoice
        community={community}
        chosenId={draft.buildingId}
        folded={building !== undefined && !changing}
        onUnfold={() => setChanging(true)}
        onChoose={chooseBuilding}
      />
      {building && (
        <>
          <UnitChoice
            units={building.units}
            chosen={draft.unit}
            onChoose={(unit) => setDraft((before) => ({ ...before, unit }))}
          />
          <Field
            label='门牌'
            hint='接单的党员才看得到'
            value={draft.door}
            maxLength={20}
            placeholder='比如 301'
            onInput={(door) => setDraft((before) => ({ ...before, door }))}
          />
        </>
      )}
    </Sheet>
  )
}
