import type { Take, VoiceFault } from '@src/platform/voice/take'
import { voiceWords } from '@src/ui/voice-bar/voice-bar.shared'
import { clipSeconds } from '@src/ui/voice-clip/voice-clip.shared'

const FAULTS: readonly VoiceFault[] = [
  'NOT_AGREED',
  'REFUSED',
  'NO_MICROPHONE',
  'BUSY',
  'TOO_SHORT',
  'NOTHING_HEARD',
  'BROKEN',
]

const speaking: Take = { step: 'recording', by: 'tap', startedAt: 0 }

describe('the voice bar', () => {
  test('says how the take is ended, by the way it was begun', () => {
    expect(voiceWords({ ...speaking, by: 'hold' }, { again: false }).label).toBe('松开就好')
    expect(voiceWords(speaking, { again: false }).label).toBe('说完点一下')
  })
  test('offers another take once there is one', () => {
    expect(voiceWords({ step: 'rest' }, { again: false }).label).toBe('按住说话')
    expect(voiceWords({ step: 'rest' }, { again: true }).label).toBe('重说一遍')
  })
  test('counts on the button, and never in what a screen reader is told', () => {
    const [ten, nine] = [10, 9].map((secondsLeft) => voiceWords(speaking, { again: false, secondsLeft }))
    expect(ten?.label).toBe('还能说 10 秒')
    expect(nine?.label).toBe('还能说 9 秒')
    expect(nine?.news).toBe(ten?.news)
  })
  test.each(FAULTS)('after %s says what to do, looks different, and can be pressed again', (fault) => {
    const words = voiceWords({ step: 'failed', fault }, { again: false })
    expect(words).toMatchObject({ look: 'alert', label: '按住说话' })
    expect(words.news).toMatch(/打字|再说一遍/)
  })
  test('after a no to our own question sends nobody to the settings: the next tap asks again', () => {
    const { news } = voiceWords({ step: 'failed', fault: 'NOT_AGREED' }, { again: false })
    expect(news).toContain('再点一次')
    expect(news).not.toContain('设置')
  })
  test('without words promises that the sound itself is kept', () => {
    expect(voiceWords({ step: 'heard', inWords: false }, { again: true }).news).toContain('录音留着')
  })
})

test('a recording is told in whole seconds, and the shortest is one', () => {
  expect([400, 1_400, 7_600, 30_000].map(clipSeconds)).toEqual([1, 1, 8, 30])
})
