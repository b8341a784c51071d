import { hours } from '@core/kit/time'
import { type Carried, createRecordingPost, type Sent } from '@src/platform/voice/recording-post'

const heard = (text: string, path = 'wxfile://usr/voice-1.mp3') => ({ recording: { path, durationMs: 8_000 }, text })

/** A post office whose network, storage and cases do what the test says. */
function givenPost(kept?: readonly Sent[]) {
  const world = {
    kept: kept as readonly Sent[] | undefined,
    now: 0,
    upload: 'ok' as 'ok' | 'later' | 'never',
    attach: 'done' as Carried,
    uploaded: [] as string[],
    attached: [] as string[],
    forgotten: [] as string[],
    duringUpload: () => {},
  }
  let keys = 0
  const post = createRecordingPost({
    remembered: () => world.kept,
    remember: (all) => {
      world.kept = all
    },
    now: () => world.now,
    newKey: () => `key-${++keys}`,
    async upload({ clientKey, kind }) {
      world.uploaded.push(`${clientKey}.${kind}`)
      world.duringUpload()
      return world.upload === 'ok' ? { fileId: `cloud://${clientKey}` } : world.upload
    },
    async attach({ requestKey, fileId }) {
      world.attached.push(`${requestKey} ${fileId}`)
      return world.attach
    },
    forget: ({ path, fileId }) => void world.forgotten.push(fileId === null ? path : `${path} ${fileId}`),
  })
  return { post, world, sent: () => post.store.get() }
}

describe('a recording', () => {
  test('goes up while the form is still being filled in, and waits there for its request', async () => {
    const { post, world, sent } = givenPost()
    post.post('r', heard('水管漏了'))
    await post.carry()
    expect(sent()).toMatchObject([{ requestKey: 'r', fileId: 'cloud://key-1', words: '水管漏了' }])
    expect(world.attached).toEqual([])
  })

  test('follows its request, and the phone lets go of it; the storage does not', async () => {
    const { post, world, sent } = givenPost()
    post.post('r', heard('水管漏了'))
    await post.carry()
    post.release('r')
    await post.carry()
    expect(world.attached).toEqual(['r cloud://key-1'])
    expect(sent()).toEqual([])
    expect(world.forgotten).toEqual(['wxfile://usr/voice-1.mp3'])
  })

  test('without a network is tried again under the same name, and uploaded once', async () => {
    const { post, world, sent } = givenPost()
    world.upload = 'later'
    post.post('r', heard(''))
    post.release('r')
    await post.carry()
    expect(sent()).toMatchObject([{ fileId: null, released: true }])
    world.upload = 'ok'
    world.attach = 'later'
    await post.carry()
    world.attach = 'done'
    await post.carry()
    expect(new Set(world.uploaded)).toEqual(new Set(['key-1.mp3']))
    expect(sent()).toEqual([])
    const uploads = world.uploaded.length
    await post.carry()
    expect(world.uploaded).toHaveLength(uploads)
  })

  test('is there again after the app was killed, and goes on', async () => {
    const first = givenPost()
    first.world.upload = 'later'
    first.post.post('r', heard(''))
    await first.post.carry()
    const later = givenPost(first.world.kept)
    later.post.release('r')
    await later.post.carry()
    expect(later.world.attached).toEqual(['r cloud://key-1'])
  })

  test('said anew replaces the one before, on the phone and in storage', async () => {
    const { post, world, sent } = givenPost()
    post.post('r', heard('一', 'wxfile://usr/voice-1.mp3'))
    await post.carry()
    post.post('r', heard('二', 'wxfile://usr/voice-2.mp3'))
    await post.carry()
    expect(sent()).toMatchObject([{ words: '二', fileId: 'cloud://key-2' }])
    expect(world.forgotten).toEqual(['wxfile://usr/voice-1.mp3 cloud://key-1'])
  })

  test('taken out while it goes up leaves nothing in storage', async () => {
    const { post, world, sent } = givenPost()
    world.duringUpload = () => post.drop('r')
    post.post('r', heard(''))
    await post.carry()
    expect(sent()).toEqual([])
    expect(world.forgotten.at(-1)).toBe('wxfile://usr/voice-1.mp3 cloud://key-1')
  })

  test('that its phone has lost is not tried for ever', async () => {
    const { post, world, sent } = givenPost()
    world.upload = 'never'
    post.post('r', heard(''))
    await post.carry()
    await post.carry()
    expect(world.uploaded).toHaveLength(1)
    expect(sent()).toMatchObject([{ lost: true }])
    post.release('r')
    await post.carry()
    expect(sent()).toEqual([])
  })

  test('whose request never came to be is given up after a day', async () => {
    const { post, world, sent } = givenPost()
    world.attach = 'later'
    post.post('r', heard(''))
    post.release('r')
    await post.carry()
    expect(sent()).toHaveLength(1)
    world.now = hours(24)
    await post.carry()
    expect(sent()).toEqual([])
    expect(world.forgotten).toEqual(['wxfile://usr/voice-1.mp3 cloud://key-1'])
  })

  test.each([
    ['data:audio/webm;base64,AA', 'webm'],
    ['data:audio/mp4;base64,AA', 'm4a'],
    ['wxfile://usr/voice-1.m4a', 'm4a'],
    ['wxfile://tmp_1', 'mp3'],
  ])('at %s is stored as %s', async (path, kind) => {
    const { post, world } = givenPost()
    post.post('r', heard('', path))
    await post.carry()
    expect(world.uploaded).toEqual([`key-1.${kind}`])
  })
})
