import type { Ask } from '../../support/device/words'

type Listener = (...all: readonly unknown[]) => void

/** What a sound tells of; each may have several listeners. */
const TOLD = [
  'Canplay',
  'Play',
  'Pause',
  'Stop',
  'Ended',
  'TimeUpdate',
  'Error',
  'Waiting',
  'Seeking',
  'Seeked',
] as const

/** Sounds that nobody hears: whoever holds the phone is told of each that begins, as `playSound`, and it ends at once when they say so; of one that is stopped, as `stopSound`. */
export function soundApis(ask: Ask) {
  return { createInnerAudioContext: () => soundOn(ask) }
}

// Over 40 lines: one method each, a line or a few long.
function soundOn(ask: Ask) {
  const listeners = new Map<string, Set<Listener>>()
  const tell = (what: string, ...all: readonly unknown[]) => {
    for (const listen of listeners.get(what) ?? []) listen(...all)
  }
  const sound = {
    src: '',
    paused: true,
    currentTime: 0,
    duration: 0,
    volume: 1,
    autoplay: false,
    async play() {
      sound.paused = false
      const word = await ask('playSound', { src: sound.src })
      if (word && 'fails' in word) return tell('Error', { errCode: 10_003, errMsg: word.fails })
      tell('Play')
      if (word) end('Ended')
    },
    pause: () => end('Pause'),
    stop() {
      if (!sound.paused) void ask('stopSound', { src: sound.src })
      end('Stop')
    },
    seek: (to: number) => {
      sound.currentTime = to
    },
    destroy: () => listeners.clear(),
    ...Object.fromEntries(TOLD.map((what) => [`on${what}`, (listen: Listener) => add(what, listen)])),
    ...Object.fromEntries(TOLD.map((what) => [`off${what}`, (listen?: Listener) => drop(what, listen)])),
  }
  const end = (how: string) => {
    sound.paused = true
    tell(how)
  }
  const add = (what: string, listen: Listener) =>
    void listeners.set(what, (listeners.get(what) ?? new Set()).add(listen))
  const drop = (what: string, listen?: Listener) =>
    void (listen ? listeners.get(what)?.delete(listen) : listeners.delete(what))
  return sound
}
