import type { Play, Playing } from './play'

let current: Playing | undefined

export const play: Play = (source) => {
  current?.stop()
  const audio = new Audio(source)
  const over = new Promise<'ended' | 'failed'>((resolve) => {
    audio.addEventListener('ended', () => resolve('ended'))
    audio.addEventListener('pause', () => resolve('ended'))
    audio.addEventListener('error', () => resolve('failed'))
    audio.play().catch(() => resolve('failed'))
  })
  current = { stop: () => audio.pause(), over }
  return current
}
