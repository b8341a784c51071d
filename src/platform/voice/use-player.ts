import { play } from './play'
import { type FindSound, playInTurn } from './play-in-turn'
import { type Sound, useSound } from './use-sound'

export interface Player {
  readonly state: Sound['state']
  /** Plays what `find` finds, or stops what is playing. */
  toggle(find: FindSound): Promise<void>
}

/** One recording's button. */
export function usePlayer(): Player {
  const { state, toggle } = useSound()
  return { state, toggle: (find) => toggle(() => playInTurn([find], play)) }
}
