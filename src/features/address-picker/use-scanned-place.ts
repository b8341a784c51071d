import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useEffect, useState } from 'react'

interface ScanSetting {
  /** From the code on the wall; undefined when the page was not opened by one. */
  readonly buildingId: string | undefined
  readonly community: CommunityAnswer | undefined
  readonly address: Address | null
  /** Whose page it is is known: until then their home may still turn out to be right here. */
  readonly settled: boolean
}

/** The building whose code was scanned, when it has to be asked for unit and door there; once, and only for a building of ours. */
export function useScannedPlace({ buildingId, community, address, settled }: ScanSetting) {
  const [asked, setAsked] = useState<Address>()
  const ours = community?.buildings.some(({ id }) => id === buildingId) === true
  const ready = settled && community !== undefined && buildingId !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is put once, when all is known
  useEffect(() => {
    if (ready && ours && address?.buildingId !== buildingId) setAsked({ buildingId, unit: '', door: '' })
  }, [ready])
  return { asked, answered: () => setAsked(undefined), strange: ready && !ours }
}
