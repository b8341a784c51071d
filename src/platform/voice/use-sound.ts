import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Playing } from './play'

export interface Sound {
  readonly state: 'rest' | 'playing' | 'failed'
  /** Begins to play, or stops what this button plays. Whatever else is heard on this phone gives way. */
  toggle(begin: () => Playing): Promise<void>
}

/** The one sound that is heard on this phone. */
let heard: Playing | undefined

/** One button with a sound; it falls silent when the page is left or covered. */
export function useSound(): Sound {
  const [state, setState] = useState<Sound['state']>('rest')
  const own = useRef<Playing>()
  useDidHide(() => own.current?.stop())
  useEffect(() => () => own.current?.stop(), [])

  const toggle = async (begin: () => Playing) => {
    if (own.current) return own.current.stop()
    heard?.stop()
    const sound = begin()
    heard = sound
    own.current = sound
    setState('playing')
    const how = await sound.over
    own.current = undefined
    if (heard === sound) heard = undefined
    setState(how === 'failed' ? 'failed' : 'rest')
  }
  return { state, toggle }
}
