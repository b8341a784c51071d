import { seconds } from '@core/kit/time'
import { useEffect } from 'react'
import { useStore } from '../store'
import { usePoll } from '../use-poll'
import { following, goOn, lookForFollowing } from './photos-to-follow'

const AGAIN_MS = seconds(5)

/** Every page does it while it is shown: a photo that is still on its way goes on, whatever its owner looks at. */
export function usePhotosToFollow(): void {
  const some = (useStore(following)?.length ?? 0) > 0
  useEffect(() => {
    lookForFollowing()
    void goOn()
  }, [])
  usePoll(some ? AGAIN_MS : null, () => void goOn())
}
