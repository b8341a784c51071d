import { hours } from '@core/kit/time'
import { UPLOAD_GOOD_MS } from '@core/privacy/unsent-uploads'
import { keptFollowing } from '@src/platform/following/kept'

const memory = new Map<string, unknown>()

jest.mock('@src/platform/storage', () => ({
  remember: (key: string, value: unknown) => {
    if (value === undefined) memory.delete(key)
    else memory.set(key, value)
    return true
  },
  remembered: (key: string) => memory.get(key),
}))

beforeEach(() => memory.clear())

test('a recording that has waited for weeks is brought up again: the cloud may have swept it away', () => {
  const said = { kind: 'recording', key: 'voice-key', requestKey: 'r', path: 'wxfile://usr/voice-1.mp3', lost: false }
  const waiting = { ...said, fileId: 'cloud://e.b/uploads/p1/voice-key.mp3', released: false }
  memory.set('files-to-follow', [{ ...waiting, madeAt: Date.now() - UPLOAD_GOOD_MS }])
  expect(keptFollowing()).toEqual([expect.objectContaining({ key: 'voice-key', fileId: null })])
  memory.set('files-to-follow', [{ ...waiting, madeAt: Date.now() - hours(1) }])
  expect(keptFollowing()).toEqual([expect.objectContaining({ fileId: waiting.fileId })])
})

describe('what an earlier version wrote down', () => {
  const OLD_RECORDING = {
    ...{ key: 'voice-key', requestKey: 'r', path: 'wxfile://usr/voice-1.mp3', durationMs: 3_000, madeAt: 5 },
    ...{ words: '水管漏了', fileId: null, released: true, lost: false },
  }
  test('is read, and written down anew in one list', () => {
    memory.set('photos-to-follow', [{ helpId: 'h1', key: 'photo-key' }])
    memory.set('recordings', [OLD_RECORDING])
    const kept = keptFollowing()
    expect(kept).toEqual([
      expect.objectContaining({ kind: 'photo', helpId: 'h1', key: 'photo-key', fileId: null, released: true }),
      { ...OLD_RECORDING, kind: 'recording' },
    ])
    expect([...memory.keys()]).toEqual(['files-to-follow'])
    expect(keptFollowing()).toEqual(kept)
  })
  test('stays where it is while the phone has no room, and is no second file afterwards', () => {
    memory.set('recordings', [OLD_RECORDING])
    memory.set('files-to-follow', [{ ...OLD_RECORDING, kind: 'recording' }])
    expect(keptFollowing()).toHaveLength(1)
  })
})
