/** An audio context that makes no sound, with the parts a chime is made of. */
export function silentAudio() {
  const node = () => ({ connect: () => undefined })
  return {
    currentTime: 0,
    destination: node(),
    createOscillator: () => ({ ...node(), frequency: { value: 0 }, start: () => undefined, stop: () => undefined }),
    createGain: () => ({ ...node(), gain: { setValueAtTime: () => undefined } }),
  }
}
