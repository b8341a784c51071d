import { done, type Outcome, refuse } from '@core/kit/outcome'
import type { Heard, Listen, Listening } from '@src/platform/voice/listen'
import type { Take, VoiceFault } from '@src/platform/voice/take'
import { createTalk } from '@src/platform/voice/talk'

const words: Heard = { recording: { path: 'wxfile://a.mp3', durationMs: 8_000 }, text: '厨房漏水' }

/** A microphone whose owner and recogniser answer when they are told to. */
function microphone() {
  const asked: number[] = []
  const stops: number[] = []
  let answer: (outcome: Outcome<Listening, VoiceFault>) => void = () => undefined
  let hear: (outcome: Outcome<Heard, VoiceFault>) => void = () => undefined
  const listen: Listen = (mostMs) => {
    asked.push(mostMs)
    return new Promise((resolve) => {
      answer = resolve
    })
  }
  return {
    ...{ listen, asked, stops },
    opens() {
      const heard = new Promise<Outcome<Heard, VoiceFault>>((resolve) => {
        hear = resolve
      })
      answer(done({ stop: () => void stops.push(1), heard }))
    },
    refuses: (fault: VoiceFault) => answer(refuse(fault)),
    hears: (outcome: Outcome<Heard, VoiceFault>) => hear(outcome),
  }
}

function givenTalk() {
  const mic = microphone()
  const takes: Take[] = []
  const heard: Heard[] = []
  const talk = createTalk({
    listen: mic.listen,
    now: () => 5,
    onTake: (take) => void takes.push(take),
    onHeard: (one) => void heard.push(one),
  })
  return { mic, talk, heard, last: () => takes.at(-1), steps: () => takes.map(({ step }) => step) }
}

const settled = () => jest.advanceTimersByTimeAsync(0)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('talking to a phone', () => {
  test('asks for thirty seconds at most, stops when the finger lifts, and hands over what was heard', async () => {
    const { mic, talk, heard, steps } = givenTalk()
    talk.hold()
    mic.opens()
    await settled()
    talk.lift()
    mic.hears(done(words))
    await settled()
    expect(mic.asked).toEqual([30_000])
    expect(mic.stops).toHaveLength(1)
    expect(heard).toEqual([words])
    expect(steps()).toEqual(['opening', 'recording', 'turning', 'heard'])
  })

  test('opens the microphone once, however often it is tapped meanwhile', async () => {
    const { mic, talk } = givenTalk()
    talk.tap()
    talk.tap()
    talk.tap()
    expect(mic.asked).toHaveLength(1)
  })

  test('says why when the microphone stays shut', async () => {
    const { mic, talk, heard, last } = givenTalk()
    talk.tap()
    mic.refuses('REFUSED')
    await settled()
    expect(last()).toEqual({ step: 'failed', fault: 'REFUSED' })
    expect(heard).toEqual([])
  })

  test('gives up on words that never come, and ignores them when they come after all', async () => {
    const { mic, talk, heard, last } = givenTalk()
    talk.tap()
    mic.opens()
    await settled()
    talk.tap()
    await jest.advanceTimersByTimeAsync(12_000)
    expect(last()).toEqual({ step: 'failed', fault: 'BROKEN' })
    mic.hears(done(words))
    await settled()
    expect(heard).toEqual([])
  })

  test('a page that is left keeps what was said until then', async () => {
    const { mic, talk, heard } = givenTalk()
    talk.tap()
    mic.opens()
    await settled()
    talk.end()
    expect(mic.stops).toHaveLength(1)
    mic.hears(done(words))
    await settled()
    expect(heard).toEqual([words])
  })

  test('a microphone allowed after the page was left is shut at once', async () => {
    const { mic, talk } = givenTalk()
    talk.tap()
    talk.end()
    mic.opens()
    await settled()
    expect(mic.stops).toHaveLength(1)
  })

  test('a take that runs out of time is heard without another tap', async () => {
    const { mic, talk, heard, last } = givenTalk()
    talk.tap()
    mic.opens()
    await settled()
    mic.hears(done({ ...words, text: '' }))
    await settled()
    expect(heard).toHaveLength(1)
    expect(last()).toEqual({ step: 'heard', inWords: false })
  })

  test('when what is being said is sent, the take ends, and whoever sends waits for its words', async () => {
    const { mic, talk, heard } = givenTalk()
    talk.tap()
    mic.opens()
    await settled()
    const ended = jest.fn()
    void talk.end().then(ended)
    await settled()
    expect([mic.stops.length, ended.mock.calls.length]).toEqual([1, 0])
    mic.hears(done(words))
    await settled()
    expect([heard, ended.mock.calls.length]).toEqual([[words], 1])
  })

  test('with nothing being said nobody waits; nor while the microphone is still being asked for', async () => {
    const { talk } = givenTalk()
    await expect(talk.end()).resolves.toBeUndefined()
    talk.tap()
    await expect(talk.end()).resolves.toBeUndefined()
  })
})
