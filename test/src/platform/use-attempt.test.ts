import { CloudFailure } from '@src/platform/cloud/failure'
import { createAttempt } from '@src/platform/use-attempt'

function givenPage() {
  const told: string[] = []
  let reloads = 0
  const attempt = createAttempt({
    tell: (words) => void told.push(words),
    reload() {
      reloads++
    },
    memory: { lost: false },
  })
  const fails = (code: ConstructorParameters<typeof CloudFailure>[0], onLost?: () => void, offlineWords?: string) =>
    attempt(() => Promise.reject(new CloudFailure(code)), onLost, offlineWords)
  return { attempt, fails, told, reloads: () => reloads }
}

test('a move that is made answers, and nothing is told', async () => {
  const { attempt, told } = givenPage()
  expect(await attempt(async () => 'made')).toBe('made')
  expect(told).toEqual([])
})

test.each(['OFFLINE', 'CLOUD_BUSY', 'UNEXPECTED'] as const)('%s leaves what was asked open', async (code) => {
  const { fails, reloads } = givenPage()
  const onLost = jest.fn()
  expect(await fails(code, onLost)).toBeUndefined()
  expect([onLost.mock.calls.length, reloads()]).toEqual([1, 0])
})

test.each(['IDENTIFYING_WORDS', 'INVALID_INPUT'] as const)(
  'after %s what was written stays, to be put right',
  async (code) => {
    const { fails, reloads } = givenPage()
    const onLost = jest.fn()
    await fails(code, onLost)
    expect([onLost.mock.calls.length, reloads()]).toEqual([1, 0])
  },
)

test('without a network a move says what has not happened; what is filled in is spoken of only where something is', async () => {
  const { fails, told } = givenPage()
  await fails('OFFLINE', undefined, '没接上，网断了，请再点一次')
  await fails('OFFLINE')
  await fails('CLOUD_BUSY', undefined, '没接上，网断了，请再点一次')
  expect(told).toEqual(['没接上，网断了，请再点一次', '网断了，没连上，请再试一次', '现在用的人多，请过一会儿再试'])
})

test('a lost race shows the case as it is now, and the question is over', async () => {
  const { fails, told, reloads } = givenPage()
  const onLost = jest.fn()
  await fails('ALREADY_TAKEN', onLost)
  expect([told, onLost.mock.calls.length, reloads()]).toEqual([['已经有人接了，谢谢您'], 0, 1])
})

test.each(['OFFLINE', 'CLOUD_BUSY'] as const)(
  'after %s "no such step" is told as what it most likely is: the first try got through',
  async (lost) => {
    const { fails, told } = givenPage()
    await fails(lost)
    await fails('NO_SUCH_MOVE')
    expect(told.at(-1)).toBe('刚才那一下可能已经办成，这里是最新的')
    await fails('NO_SUCH_MOVE')
    expect(told.at(-1)).toBe('这件事已经走到下一步了')
  },
)
