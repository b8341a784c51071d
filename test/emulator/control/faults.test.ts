import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await givenCloud()
})
beforeEach(() => cloud.control('POST', '/reset'))
afterAll(() => cloud.close())

const write = (document: object) => cloud.call('probe', { act: 'write', collection: 'notes', document })
const notes = () => cloud.control<Record<string, unknown>[]>('GET', '/database/notes')

describe('faults', () => {
  const fault = (match: object, effect: object, times = 1) => cloud.control('POST', '/faults', { match, effect, times })

  test('fail the next requests of an action and then stop', async () => {
    await fault({ action: 'database.insertDocument', collection: 'notes' }, { error: { code: 'DATABASE_TIMEOUT' } }, 2)
    await expect(write({ n: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('scripted DATABASE_TIMEOUT'),
    })
    await expect(write({ n: 2 })).rejects.toBeTruthy()
    await write({ n: 3 })
    expect((await notes()).map(({ n }) => n)).toEqual([3])
    expect(await cloud.control('GET', '/faults')).toEqual([])
  })

  test('leave other collections, functions and actions alone', async () => {
    await fault({ action: 'database.*', collection: 'runs' }, { error: { code: 'SYS_ERR' } })
    await fault({ from: 'courier' }, { error: { code: 'SYS_ERR' } })
    await write({ n: 1 })
    expect(await cloud.control('GET', '/faults')).toHaveLength(2)
  })

  test('do the work and lose the answer', async () => {
    await fault({ action: 'database.insertDocument' }, { loseReply: { code: 'SERVER_TIMEOUT', message: 'lost' } })
    await expect(write({ n: 1 })).rejects.toMatchObject({ message: expect.stringContaining('lost') })
    expect(await notes()).toHaveLength(1)
  })

  test('make a function time out at once, by name', async () => {
    await fault({ action: 'functions.invokeFunction', function: 'bare' }, { timeout: true })
    await expect(cloud.call('bare', { act: 'count' })).rejects.toMatchObject({ code: 'FUNCTION_TIME_LIMIT_EXCEEDED' })
    expect(await cloud.call('bare', { act: 'nothing' })).toBeNull()
  })

  test('hold a request up for real time', async () => {
    await fault({ action: 'functions.invokeFunction', function: 'bare' }, { delayMs: 120 })
    const begunAt = performance.now()
    await cloud.call('bare', { act: 'nothing' })
    expect(performance.now() - begunAt).toBeGreaterThanOrEqual(119)
  })

  test('hold a request until they are taken away', async () => {
    await fault({ action: 'database.insertDocument', collection: 'notes' }, { hold: true })
    let done = false
    const writing = write({ n: 1 }).then(() => {
      done = true
    })
    let left: unknown[]
    do left = await cloud.control<unknown[]>('GET', '/faults')
    while (left.length > 0)
    await write({ n: 2 })
    expect([done, (await notes()).map(({ n }) => n)]).toEqual([false, [2]])
    await cloud.control('DELETE', '/faults')
    await writing
    expect((await notes()).map(({ n }) => n).sort()).toEqual([1, 2])
  })

  test('never answer a request that hangs: its caller waits until it is killed', async () => {
    await fault({ action: 'functions.invokeFunction', function: 'bare', from: 'probe' }, { hang: true })
    const waiting = cloud.call('probe', { act: 'call', name: 'bare', data: { act: 'nothing' } }).then(
      () => 'answered',
      ({ message }: { message: string }) => message,
    )
    let left: unknown[]
    do left = await cloud.control<unknown[]>('GET', '/faults')
    while (left.length > 0)
    await cloud.call('bare', { act: 'nothing' })
    await cloud.control('POST', '/functions/restart')
    expect(await waiting).toBe('the instance was stopped')
  })

  test('are taken away', async () => {
    await fault({}, { error: { code: 'SYS_ERR' } }, 99)
    await cloud.control('DELETE', '/faults')
    await write({ n: 1 })
  })

  test('speak of a conflict in the cloud’s words, as the SDK passes nothing else on', async () => {
    await fault({ action: 'database.insertDocument' }, { error: { code: 'DATABASE_TRANSACTION_CONFLICT' } })
    await expect(write({ n: 1 })).rejects.toMatchObject({ message: expect.stringContaining('TransactionConflict') })
  })

  test('with a misspelt field are refused', async () => {
    await expect(cloud.control('POST', '/faults', { match: {}, effect: { eror: {} } })).rejects.toThrow('400')
  })
})
