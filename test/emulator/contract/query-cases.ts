import { type ContractCase, caught, type Ground } from './contract-case'

const NAMES = ['陈一', '李二', '王三', '赵四', '钱五']

async function givenPeople({ db, notes, mark }: Ground): Promise<void> {
  const people = NAMES.map((name, no) => ({ mark, name, no, of: { block: no % 2 }, tags: [`t${no}`, 'all'] }))
  await db.collection(notes).add({ data: people })
}

/** Queries and aggregates. */
export const QUERY_CASES: readonly ContractCase[] = [
  {
    name: 'where, order, skip, limit and field work together',
    async run(ground) {
      const { db, notes, mark } = ground
      await givenPeople(ground)
      const query = db
        .collection(notes)
        .where({ mark, no: db.command.gt(0) })
        .orderBy('no', 'desc')
        .skip(1)
        .limit(2)
      const { data, errMsg } = await query.field({ _id: false, name: true }).get()
      expect({ data, errMsg }).toEqual({ data: [{ name: '赵四' }, { name: '王三' }], errMsg: 'collection.get:ok' })
    },
  },
  {
    name: 'conditions reach into nested objects and arrays',
    async run(ground) {
      const { db, notes, mark } = ground
      const _ = db.command
      await givenPeople(ground)
      const count = async (condition: Record<string, unknown>) =>
        (
          await db
            .collection(notes)
            .where({ mark, ...condition })
            .count()
        ).total
      expect(await count({ of: { block: 0 } })).toBe(3)
      expect(await count({ tags: 'all' })).toBe(5)
      expect(await count({ tags: _.in(['t1', 't2']) })).toBe(2)
      expect(await count({ no: _.gt(0).and(_.lt(3)) })).toBe(2)
      expect(await count({ no: _.neq(0) })).toBe(4)
      expect(await count({ absent: _.exists(false) })).toBe(5)
      expect(await count({ name: db.RegExp({ regexp: '^[李王]' }) })).toBe(2)
      expect(await count({ name: /四$/ })).toBe(1)
    },
  },
  {
    name: 'a query with _.or finds either side',
    async run(ground) {
      const { db, notes, mark } = ground
      const _ = db.command
      await givenPeople(ground)
      const either = _.or([
        { mark, no: 0 },
        { mark, name: '钱五' },
      ])
      expect((await db.collection(notes).where(either).count()).total).toBe(2)
    },
  },
  {
    name: 'update and remove by condition count what they touched',
    async run(ground) {
      const { db, notes, mark } = ground
      await givenPeople(ground)
      const odd = db.collection(notes).where({ mark, of: { block: 1 } })
      expect((await odd.update({ data: { seen: true } })).stats).toEqual({ updated: 2 })
      expect((await odd.remove()).stats).toEqual({ removed: 2 })
      expect((await db.collection(notes).where({ mark }).count()).total).toBe(3)
    },
  },
  {
    name: 'a get without limit answers one hundred at most, with one a thousand',
    async run({ db, notes, mark }) {
      await db.collection(notes).add({ data: Array.from({ length: 105 }, (_, no) => ({ mark, no })) })
      expect((await db.collection(notes).where({ mark }).get()).data).toHaveLength(100)
      expect((await db.collection(notes).where({ mark }).limit(1000).get()).data).toHaveLength(105)
    },
  },
  {
    name: 'aggregates group, sort and join',
    async run(ground) {
      const { db, notes, tags, mark, id } = ground
      const $ = db.command.aggregate
      await givenPeople(ground)
      await db.collection(tags).add({ data: { _id: id('t1'), mark, tag: 't1', colour: 'red' } })
      const blocks = await db
        .collection(notes)
        .aggregate()
        .match({ mark })
        .group({ _id: '$of.block', n: $.sum(1), most: $.max('$no') })
        .sort({ _id: 1 })
        .end()
      expect(blocks.list).toEqual([
        { _id: 0, n: 3, most: 4 },
        { _id: 1, n: 2, most: 3 },
      ])
      const joined = await db
        .collection(notes)
        .aggregate()
        .match({ mark, no: 1 })
        .lookup({ from: tags, localField: 'tags', foreignField: 'tag', as: 'found' })
        .project({ _id: 0, name: 1, colours: '$found.colour' })
        .end()
      expect(joined.list).toEqual([{ name: '李二', colours: ['red'] }])
    },
  },
  {
    name: 'an aggregate fails with errCode -1 and its code kept',
    async run({ db }) {
      const failure = await caught(db.collection('contract_never_created').aggregate().match({ a: 1 }).end())
      expect(failure).toMatchObject({ errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' })
    },
  },
  {
    name: 'a point comes back as a Point from get and as a plain object from an aggregate',
    async run({ db, notes, id, mark }) {
      await db.collection(notes).add({ data: { _id: id('p'), mark, at: db.Geo.Point(113.5, 22.5) } })
      const got = (await db.collection(notes).doc(id('p')).get()).data as {
        at: { longitude: number; latitude: number }
      }
      expect([got.at.longitude, got.at.latitude]).toEqual([113.5, 22.5])
      const { list } = await db.collection(notes).aggregate().match({ mark }).end()
      expect(list[0]?.at).toEqual({ type: 'Point', coordinates: [113.5, 22.5] })
    },
  },
  {
    name: 'geoNear answers nearest first within its distance',
    emulatorOnly: 'a geo index on `place`, which the server SDK cannot create',
    async run({ db, tags, id, mark }) {
      const place = (name: string, longitude: number) => ({ _id: id(name), mark, place: db.Geo.Point(longitude, 22.5) })
      await db.collection(tags).add({ data: [place('far', 113.53), place('near', 113.501), place('middle', 113.51)] })
      const near = db.command.geoNear({ geometry: db.Geo.Point(113.5, 22.5), maxDistance: 2000 })
      const { data } = await db.collection(tags).where({ mark, place: near }).limit(20).get()
      expect(data.map(({ _id }) => _id)).toEqual([id('near'), id('middle')])
    },
  },
  {
    name: 'a geo query without a geo index fails',
    async run({ db, notes, mark }) {
      const near = db.command.geoNear({ geometry: db.Geo.Point(113.5, 22.5), maxDistance: 2000 })
      const failure = await caught(db.collection(notes).where({ mark, at: near }).get())
      expect(failure.errCode).toBe(-502001)
    },
  },
  {
    name: 'a unique index holds for values, and for null once',
    emulatorOnly: 'a unique index on `phone`, which the server SDK cannot create',
    async run({ db, people, id, mark }) {
      const add = (name: string, phone: string | null) =>
        db.collection(people).add({ data: { _id: id(name), mark, phone } })
      await add('a', id('1'))
      expect((await caught(add('b', id('1')))).errMsg).toMatch(/E11000/)
      await add('c', null)
      expect((await caught(add('d', null))).errMsg).toMatch(/E11000/)
      await db.collection(people).where({ mark }).remove()
    },
  },
  {
    name: 'facet is named by the SDK but not there',
    async run({ db, notes }) {
      expect(() => db.collection(notes).aggregate().facet({})).toThrow(TypeError)
    },
  },
]
