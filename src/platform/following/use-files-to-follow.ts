import { seconds } from '@core/kit/time'
import { useEffect } from 'react'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { filesToFollow } from './files-to-follow'
import { isUnderWay } from './following'

/** Between two tries while something is on its way; a network that comes back is tried at once. */
const AGAIN_MS = seconds(5)

/** Every page does it while it is shown: what is still on its way goes on, whatever its owner looks at. */
export function useFilesToFollow(): void {
  const some = useStore(filesToFollow().store).some(isUnderWay)
  usePoll(some ? AGAIN_MS : null, () => void filesToFollow().carry())
  useEffect(() => void filesToFollow().carry(), [])
}
