import { createFollowQueue, type FileKind, type Went } from '@src/platform/following/follow-queue'
import {
  type Following,
  type FollowingPhoto,
  type FollowingRecording,
  isUnderWay,
  ON_ITS_WAY,
} from '@src/platform/following/following'

const voice = (key: string, over: Partial<FollowingRecording> = {}): FollowingRecording => ({
  ...{ kind: 'recording', key, requestKey: 'r', path: `wxfile://usr/${key}.mp3`, durationMs: 8_000, words: '水管漏了' },
  ...{ madeAt: 0, ...ON_ITS_WAY, released: false },
  ...over,
})

const photo = (key: string, over: Partial<FollowingPhoto> = {}): FollowingPhoto => ({
  ...{ kind: 'photo', key, helpId: 'h1', madeAt: 0, ...ON_ITS_WAY, released: true },
  ...over,
})

/** A queue whose network, storage and cases do what the test says. */
function givenQueue(kept: readonly Following[] = []) {
  const world = {
    kept,
    up: 'ok' as 'ok' | 'later' | 'never',
    over: 'done' as Went,
    uploaded: [] as string[],
    handedOver: [] as string[],
    leftPhone: [] as string[],
    deleted: [] as string[],
    duringUpload: () => {},
  }
  const kind: FileKind<Following> = {
    async bringUp({ key }) {
      world.uploaded.push(key)
      world.duringUpload()
      return world.up === 'ok' ? { fileId: `cloud://${key}` } : world.up
    },
    async handOver({ kind: name, fileId }) {
      world.handedOver.push(`${name} ${fileId}`)
      return world.over
    },
    leavePhone: ({ key }) => void world.leftPhone.push(key),
  }
  const queue = createFollowQueue({
    kept: () => world.kept,
    keep: (all) => {
      world.kept = all
    },
    kinds: { photo: kind, appealPhoto: kind, recording: kind },
    deleteUpload: (fileId) => void world.deleted.push(fileId),
  })
  return { queue, world, files: () => queue.store.get() }
}

const all = () => true

describe('a file of a request', () => {
  test('goes up while the form is still being filled in, and waits there for its request', async () => {
    const { queue, world, files } = givenQueue()
    queue.add([voice('v')])
    await queue.carry()
    expect(files()).toMatchObject([{ key: 'v', fileId: 'cloud://v', words: '水管漏了' }])
    expect(world.handedOver).toEqual([])
    expect(files().some(isUnderWay)).toBe(false)
  })

  test('follows its request, and the phone lets go of it; the storage does not', async () => {
    const { queue, world, files } = givenQueue()
    queue.add([voice('v'), photo('p')])
    queue.release(({ key }) => key === 'v')
    await queue.carry()
    expect(world.handedOver.sort()).toEqual(['photo cloud://p', 'recording cloud://v'])
    expect([files(), world.leftPhone.sort(), world.deleted]).toEqual([[], ['p', 'v'], []])
    expect(world.kept).toEqual([])
  })

  test('without a network is tried again, and uploaded once', async () => {
    const { queue, world, files } = givenQueue()
    world.up = 'later'
    queue.add([photo('p')])
    await queue.carry()
    expect(files()).toMatchObject([{ fileId: null, released: true }])
    expect(files().some(isUnderWay)).toBe(true)
    world.up = 'ok'
    world.over = 'later'
    await queue.carry()
    const uploads = world.uploaded.length
    world.over = 'done'
    await queue.carry()
    expect([files(), world.uploaded.length]).toEqual([[], uploads])
  })

  test('is there again after the app was killed, with what is up already', async () => {
    const first = givenQueue()
    first.world.over = 'later'
    first.queue.add([photo('p'), voice('v')])
    await first.queue.carry()
    const later = givenQueue(first.world.kept)
    later.queue.release(all)
    await later.queue.carry()
    expect(later.world.handedOver.sort()).toEqual(['photo cloud://p', 'recording cloud://v'])
    expect(later.world.uploaded).toEqual([])
  })

  test('dropped, leaves phone and storage', async () => {
    const { queue, world, files } = givenQueue()
    queue.add([voice('v')])
    await queue.carry()
    queue.drop(all)
    expect([files(), world.leftPhone, world.deleted]).toEqual([[], ['v'], ['cloud://v']])
  })

  test('dropped while it goes up, leaves nothing in storage', async () => {
    const { queue, world, files } = givenQueue()
    world.duringUpload = () => queue.drop(all)
    queue.add([voice('v')])
    await queue.carry()
    expect([files(), world.deleted]).toEqual([[], ['cloud://v']])
  })

  test('that its phone has lost is not tried for ever', async () => {
    const { queue, world, files } = givenQueue()
    world.up = 'never'
    queue.add([voice('v')])
    await queue.carry()
    await queue.carry()
    expect(world.uploaded).toHaveLength(1)
    expect(files()).toMatchObject([{ lost: true }])
    queue.release(all)
    await queue.carry()
    expect([files(), world.handedOver]).toEqual([[], []])
  })

  test('that its case does not take leaves the storage, too', async () => {
    const { queue, world, files } = givenQueue()
    world.over = 'never'
    queue.add([photo('p')])
    await queue.carry()
    expect([files(), world.deleted]).toEqual([[], ['cloud://p']])
  })

  test('holds no other up', async () => {
    const { queue, world, files } = givenQueue()
    world.up = 'never'
    queue.add([photo('gone')])
    await queue.carry()
    world.up = 'ok'
    queue.add([photo('p')])
    await queue.carry()
    expect([files(), world.handedOver]).toEqual([[], ['photo cloud://p']])
  })
})
