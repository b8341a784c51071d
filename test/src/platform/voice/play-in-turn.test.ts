import type { Playing } from '@src/platform/voice/play'
import { playInTurn } from '@src/platform/voice/play-in-turn'

/** A loudspeaker whose sounds end when the test says so. */
function loudspeaker() {
  const played: string[] = []
  const stopped: string[] = []
  let end: (how: 'ended' | 'failed') => void = () => undefined
  const play = (source: string): Playing => {
    played.push(source)
    let over: (how: 'ended' | 'failed') => void = () => undefined
    const ending = new Promise<'ended' | 'failed'>((resolve) => {
      over = resolve
    })
    end = over
    const stop = () => {
      stopped.push(source)
      over('ended')
    }
    return { stop, over: ending }
  }
  return { play, played, stopped, ends: (how: 'ended' | 'failed' = 'ended') => end(how) }
}

const settled = () => new Promise(setImmediate)
const sounds = (...sources: readonly (string | undefined)[]) => sources.map((source) => () => source)

test('one sound follows the other, and the row has ended with the last', async () => {
  const { play, played, ends } = loudspeaker()
  const row = playInTurn(sounds('a', 'b'), play)
  await settled()
  expect(played).toEqual(['a'])
  ends()
  await settled()
  expect(played).toEqual(['a', 'b'])
  ends()
  expect(await row.over).toBe('ended')
})

test('stopped, nothing more is heard', async () => {
  const { play, played, stopped } = loudspeaker()
  const row = playInTurn(sounds('a', 'b'), play)
  await settled()
  row.stop()
  expect(await row.over).toBe('ended')
  expect([played, stopped]).toEqual([['a'], ['a']])
})

test('stopped before the first sound is found, none is heard', async () => {
  const { play, played } = loudspeaker()
  const row = playInTurn(sounds('a'), play)
  row.stop()
  expect([await row.over, played]).toEqual(['ended', []])
})

test.each([
  ['is nowhere', () => undefined],
  ['cannot be asked for', () => Promise.reject(new Error('no network'))],
])('a sound that %s fails the row', async (_what, find) => {
  const { play, played, ends } = loudspeaker()
  const row = playInTurn([() => 'a', find, () => 'c'], play)
  await settled()
  ends()
  expect([await row.over, played]).toEqual(['failed', ['a']])
})

test('so does one that cannot be played', async () => {
  const { play, played, ends } = loudspeaker()
  const row = playInTurn(sounds('a', 'b'), play)
  await settled()
  ends('failed')
  expect([await row.over, played]).toEqual(['failed', ['a']])
})
