/** The part of a browser's and a mini-program's audio context that a chime needs. */
export interface ChimeContext {
  readonly currentTime: number
  readonly destination: unknown
  createOscillator(): {
    readonly frequency: { value: number }
    connect(node: never): unknown
    start(at?: number): void
    stop(at?: number): void
  }
  createGain(): { readonly gain: { setValueAtTime(value: number, at: number): unknown }; connect(node: never): unknown }
}

/** Two falling notes, as a doorbell: [Hz, start in seconds]. */
const NOTES = [
  [880, 0],
  [660, 0.22],
] as const
const NOTE_S = 0.2
const LOUDNESS = 0.25

/** Synthesised, because an audio file would weigh more than the page that plays it. */
export function playChime(context: ChimeContext): void {
  for (const [hertz, start] of NOTES) {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    const at = context.currentTime + start
    oscillator.frequency.value = hertz
    gain.gain.setValueAtTime(LOUDNESS, at)
    oscillator.connect(gain as never)
    gain.connect(context.destination as never)
    oscillator.start(at)
    oscillator.stop(at + NOTE_S)
  }
}
