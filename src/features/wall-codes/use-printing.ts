import { useEffect, useState } from 'react'
import { printPage } from '../../platform/print/print-page'
import type { WallCodes } from './use-wall-codes'

const NO_PICTURE = '码的图没载出来，网好了再按一次打印'

/** From the tap on "print" to the browser's own question: every code is there first, else it is said why not and nothing is printed. */
export function usePrinting(codes: WallCodes) {
  const [why, setWhy] = useState<string>()
  const [ready, setReady] = useState(false)
  // Only what has been drawn can be printed: the last code to come is not yet on the sheet when `gather` is done.
  useEffect(() => {
    if (!ready) return
    setReady(false)
    printPage?.().catch(() => setWhy(NO_PICTURE))
  }, [ready])
  const print = async (buildingIds: readonly string[]) => {
    setWhy(undefined)
    const missing = await codes.gather(buildingIds)
    if (missing === undefined) setReady(true)
    else setWhy(missing)
  }
  return { why, print }
}
