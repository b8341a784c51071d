import type { Listen, Listening } from '@src/platform/voice/listen'

let words = ''
jest.mock('@src/platform/voice/recognise.h5', () => ({ recognise: () => ({ ended: async () => words }) }))
jest.mock('@src/platform/privacy/consent-to', () => ({ consentTo: async () => true }))

/** A recorder that gives what the test says when it is stopped. */
class Recorder extends EventTarget {
  static gives = new Blob()
  static isTypeSupported = () => true
  readonly mimeType = 'audio/mp4'
  state = 'inactive'
  start() {
    this.state = 'recording'
  }
  stop() {
    this.state = 'inactive'
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: Recorder.gives }))
    this.dispatchEvent(new Event('stop'))
  }
}

/** Reads a blob as browsers do; Node has none. */
class Reader extends EventTarget {
  static fails = false
  result = ''
  error = new Error('not readable')
  readAsDataURL(blob: Blob) {
    void blob.text().then((text) => {
      this.result = `data:${blob.type};base64,${btoa(text)}`
      this.dispatchEvent(new Event(Reader.fails ? 'error' : 'load'))
    })
  }
}

const microphone = { getUserMedia: async () => ({ getTracks: () => [] }) }

beforeAll(() => {
  const browser = { navigator: { mediaDevices: microphone }, MediaRecorder: Recorder, FileReader: Reader }
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { configurable: true, value })
})
beforeEach(() => {
  words = ''
  Recorder.gives = new Blob()
  Reader.fails = false
})
async function heard() {
  const { listen } = (await import('@src/platform/voice/listen.h5')) as { listen: Listen }
  const opened = await listen(30_000, () => undefined)
  const listening = opened.ok ? opened.value : ({} as Listening)
  listening.stop()
  return listening.heard
}

describe('what a browser has heard', () => {
  test('is voice and words where it has both', async () => {
    Recorder.gives = new Blob(['voice'])
    words = '厨房漏水'
    const recording = { path: `data:audio/mp4;base64,${btoa('voice')}`, durationMs: expect.any(Number) }
    expect(await heard()).toEqual({ ok: true, value: { recording, text: '厨房漏水' } })
  })

  test('is the words alone where the recorder gave nothing', async () => {
    words = '厨房漏水'
    expect(await heard()).toEqual({ ok: true, value: { recording: null, text: '厨房漏水' } })
  })

  test('is the words alone where what it recorded cannot be read', async () => {
    Recorder.gives = new Blob(['voice'])
    Reader.fails = true
    words = '厨房漏水'
    expect(await heard()).toEqual({ ok: true, value: { recording: null, text: '厨房漏水' } })
  })

  test('without words is nothing where the take was a slip of the finger', async () => {
    expect(await heard()).toMatchObject({ ok: false, code: 'TOO_SHORT' })
  })

  test('without words and without a voice is broken', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(5_000)
    expect(await heard()).toMatchObject({ ok: false, code: 'BROKEN' })
    clock.mockRestore()
  })
})
