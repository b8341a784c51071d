import type { Play } from './play'

export const play: Play = (source) => {
  const audio = new Audio(source)
  const over = new Promise<'ended' | 'failed'>((resolve) => {
    audio.addEventListener('ended', () => resolve('ended'))
    audio.addEventListener('pause', () => resolve('ended'))
    audio.addEventListener('error', () => resolve('failed'))
    audio.play().catch(() => resolve('failed'))
  })
  return { stop: () => audio.pause(), over }
}
