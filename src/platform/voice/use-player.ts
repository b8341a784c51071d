import { useEffect, useRef, useState } from 'react'
import { type Playing, play } from './play'

export interface Player {
  readonly state: 'rest' | 'playing' | 'failed'
  /** Plays what `find` finds, or stops what is playing. A source that cannot be found counts as one that cannot be played. */
  toggle(find: () => string | Promise<string>): Promise<void>
}

/** One recording's button; it falls silent when the page is left. */
export function usePlayer(): Player {
  const [state, setState] = useState<Player['state']>('rest')
  const playing = useRef<Playing>()
  useEffect(() => () => playing.current?.stop(), [])

  const toggle = async (find: () => string | Promise<string>) => {
    if (playing.current) {
      playing.current.stop()
      return
    }
    try {
      const mine = play(await find())
      playing.current = mine
      setState('playing')
      const how = await mine.over
      playing.current = undefined
      setState(how === 'failed' ? 'failed' : 'rest')
    } catch {
      setState('failed')
    }
  }
  return { state, toggle }
}
