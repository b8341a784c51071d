import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openTown } from './open-town'

const KILLS = 20

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'town-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('after a restart', () => {
  test('everything is there again, in its order and with its indexes', async () => {
    const before = await openTown({ dir })
    await before.add('notes', { _id: 'z', at: new Date(5) }, { _id: 'a' }, { _id: 1 }, { _id: '1' })
    await before.add('people', { _id: 'wang', phone: '1' })
    await before.add('places', { _id: 'here', at: { type: 'Point', coordinates: [1, 1] } })
    await before.add('tickets', { _id: 1, status: 'open', at: 1 }, { _id: 2, status: 'open', at: 2 })
    await before.update('notes', 'z', { $set: { changed: true } })
    await before.remove('notes', 'a')
    await before.send('addCollection', { collectionName: 'fresh' })
    await before.database.close()

    const after = await openTown({ dir })
    expect(await after.find('notes', {})).toEqual([
      { _id: 'z', at: new Date(5), changed: true },
      { _id: 1 },
      { _id: '1' },
    ])
    await expect(after.add('people', { phone: '1' })).rejects.toThrow('E11000')
    expect(
      await after.find('places', { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] } } } }),
    ).toHaveLength(1)
    expect(
      (await after.find('tickets', { status: 'open' }, { order: { at: -1 }, limit: 1 })).map(({ _id }) => _id),
    ).toEqual([2])
    expect(after.database.stats().lastQuery).toMatchObject({ index: 'queue', examined: 1 })
    expect(await after.add('fresh', { _id: 'x' })).toEqual(['x'])
    await after.add('notes', { _id: 'last' })
    expect((await after.find('notes', {})).map(({ _id }) => _id)).toEqual(['z', 1, '1', 'last'])
    await after.database.close()
  })

  test('an open or aborted transaction has left no trace', async () => {
    const before = await openTown({ dir })
    const [open, aborted] = [await before.begin(), await before.begin()]
    await before.within(open).addOne('notes', { _id: 'open' })
    await before.within(aborted).addOne('notes', { _id: 'aborted' })
    await before.abort(aborted)
    await before.database.close()
    const after = await openTown({ dir })
    expect(await after.count('notes', {})).toBe(0)
    await after.database.close()
  })

  test('a cleared or loaded database is what it was made', async () => {
    const before = await openTown({ dir })
    await before.add('notes', { _id: 'old' })
    const dump = await before.database.dump()
    await before.database.clear()
    await before.add('people', { _id: 'wang' })
    await before.database.load(dump)
    await before.database.close()
    const after = await openTown({ dir })
    expect(await after.database.dump()).toEqual({ people: [], tickets: [], places: [], notes: ['{"_id":"old"}'] })
    await after.database.close()
  })

  test('the folder cannot be opened twice at once', async () => {
    const first = await openTown({ dir })
    await expect(openTown({ dir })).rejects.toThrow()
    await first.database.close()
  })
})

test('a disk that fails once is not trusted again', async () => {
  const town = await openTown({ dir })
  await town.add('notes', { _id: 'kept' })
  await town.database.close()
  await expect(town.add('notes', { _id: 'lost' })).rejects.toMatchObject({ code: 'SYS_ERR' })
  await expect(town.find('notes', {})).rejects.toMatchObject({ code: 'SYS_ERR' })
})

describe('a batch on disk', () => {
  test('is shared by writes that arrive while another one is written', async () => {
    const town = await openTown({ dir })
    await Promise.all(Array.from({ length: 200 }, (_, i) => town.add('notes', { _id: i })))
    expect(town.database.stats().batches).toBeLessThan(20)
    await town.database.close()
  })
})

test(`a process killed ${KILLS} times in the middle of its work loses nothing it acknowledged and leaves no half transaction`, async () => {
  const notes: string[] = []
  const pairs: string[] = []
  for (let run = 0; run < KILLS; run++) {
    const said = await killAfter(10 + run * 7, String(run))
    for (const line of said) (line.startsWith('note ') ? notes : pairs).push(line.slice(5))
    const town = await openTown({ dir })
    const ids = async (name: string) => new Set((await allOf(town, name)).map(({ _id }) => String(_id)))
    const [written, people, tickets] = [await ids('notes'), await ids('people'), await ids('tickets')]
    expect(notes.filter((id) => !written.has(id))).toEqual([])
    expect(pairs.filter((id) => !people.has(id))).toEqual([])
    expect([...people].sort()).toEqual([...tickets].sort())
    expect((await town.get('places', 'tally'))?.pairs ?? 0).toBe(people.size)
    await town.database.close()
  }
  expect(pairs.length).toBeGreaterThan(KILLS)
}, 180_000)

/** Lets a writer acknowledge so many writes, then kills it without warning; returns all it said. */
async function killAfter(lines: number, run: string): Promise<readonly string[]> {
  const script = join(__dirname, 'write-until-killed.ts')
  const writer = spawn(process.execPath, ['--import', 'tsx', script, dir, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  for await (const line of createInterface({ input: writer.stdout })) {
    said.push(line)
    if (said.length === lines) writer.kill('SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  expect(writer.signalCode).toBe('SIGKILL')
  return said
}

async function allOf(town: Awaited<ReturnType<typeof openTown>>, name: string) {
  const dump = await town.database.dump()
  return (dump[name] ?? []).map((text) => JSON.parse(text) as { _id: unknown })
}
