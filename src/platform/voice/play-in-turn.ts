import type { Play, Playing } from './play'

/** Where a sound lies; undefined when there is none to be had. */
export type FindSound = () => string | undefined | Promise<string | undefined>

/**
 * Plays sounds one after the other; each is looked for while the one before it is heard. A sound that cannot be found
 * counts as one that cannot be played, and ends the row.
 */
export function playInTurn(sounds: readonly FindSound[], play: Play): Playing {
  let stopped = false
  let playing: Playing | undefined
  const row = async () => {
    let next = found(sounds[0])
    for (const nth of sounds.keys()) {
      const source = await next
      if (stopped) return 'ended'
      if (source === undefined) return 'failed'
      next = found(sounds[nth + 1])
      playing = play(source)
      const how = await playing.over
      if (stopped || how === 'failed') return how
    }
    return 'ended'
  }
  const stop = () => {
    stopped = true
    playing?.stop()
  }
  return { stop, over: row() }
}

async function found(find: FindSound | undefined): Promise<string | undefined> {
  try {
    return await find?.()
  } catch {
    return undefined
  }
}
