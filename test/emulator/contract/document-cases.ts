import { type ContractCase, caught } from './contract-case'

/** Documents: shapes of answers, values there and back, errors as function code sees them. */
export const DOCUMENT_CASES: readonly ContractCase[] = [
  {
    name: 'add answers the id, and values come back as they were',
    async run({ db, notes, id, mark }) {
      const at = new Date('2025-03-01T00:00:00.123Z')
      const nested = { at, list: [1, 'two', null, true], deep: { at } }
      const data = { _id: id('a'), mark, nested, half: 0.5, minus: -7, large: 2 ** 40, none: null, gone: undefined }
      expect(await db.collection(notes).add({ data })).toEqual({ _id: id('a'), errMsg: 'collection.add:ok' })
      const found = await db.collection(notes).doc(id('a')).get()
      expect(found.errMsg).toBe('document.get:ok')
      const { gone: _gone, ...kept } = data
      expect(found.data).toEqual(kept)
    },
  },
  {
    name: 'adding a list answers one id each',
    async run({ db, notes, mark }) {
      const answer = await db.collection(notes).add({ data: [{ mark }, { mark }, { mark }] })
      expect(answer._ids).toHaveLength(3)
    },
  },
  {
    name: 'a missing document is errCode -1, unless throwOnNotFound is off',
    async run({ sdk, db, notes, id }) {
      const missing = await caught(db.collection(notes).doc(id('none')).get())
      expect(missing).toMatchObject({ errCode: -1, errMsg: expect.stringContaining(`${id('none')} does not exist`) })
      const lenient = sdk.database({ throwOnNotFound: false })
      expect((await lenient.collection(notes).doc(id('none')).get()).data).toBeNull()
    },
  },
  {
    name: 'update merges nested objects; only _.set replaces one',
    async run({ db, notes, id, mark }) {
      const doc = db.collection(notes).doc(id('a'))
      await db.collection(notes).add({ data: { _id: id('a'), mark, a: { b: 1, c: 2 } } })
      expect((await doc.update({ data: { a: { b: 9 } } })).stats).toEqual({ updated: 1 })
      expect((await doc.get()).data).toMatchObject({ a: { b: 9, c: 2 } })
      await doc.update({ data: { a: db.command.set({ d: 4 }) } })
      expect((await doc.get()).data).toEqual({ _id: id('a'), mark, a: { d: 4 } })
    },
  },
  {
    name: 'set creates and then replaces, and says which',
    async run({ db, notes, id, mark }) {
      const doc = db.collection(notes).doc(id('a'))
      expect(await doc.set({ data: { mark, n: 1 } })).toMatchObject({ _id: id('a'), stats: { created: 1, updated: 0 } })
      expect(await doc.set({ data: { mark, m: 2 } })).toMatchObject({ stats: { created: 0, updated: 1 } })
      expect((await doc.get()).data).toEqual({ _id: id('a'), mark, m: 2 })
    },
  },
  {
    name: 'updating or removing what is not there counts zero',
    async run({ db, notes, id }) {
      expect(
        (
          await db
            .collection(notes)
            .doc(id('none'))
            .update({ data: { n: 1 } })
        ).stats,
      ).toEqual({ updated: 0 })
      expect((await db.collection(notes).doc(id('none')).remove()).stats).toEqual({ removed: 0 })
    },
  },
  {
    name: 'update commands do what their names say',
    // Over 40 lines: one field for each command.
    async run({ db, notes, id, mark }) {
      const _ = db.command
      const doc = db.collection(notes).doc(id('a'))
      const start = {
        n: 1,
        m: 3,
        low: 5,
        high: 5,
        list: [1, 2, 3],
        set: ['a'],
        gone: 1,
        old: 'x',
        first: [1, 2],
        last: [1, 2],
      }
      await doc.set({ data: { mark, ...start } })
      await doc.update({
        data: {
          n: _.inc(2),
          m: _.mul(2),
          low: _.min(4),
          high: _.max(6),
          list: _.push({ each: [9, 8], position: 1, slice: 4 }),
          set: _.addToSet('a'),
          gone: _.remove(),
          old: _.rename('fresh'),
          first: _.shift(),
          last: _.pop(),
        },
      })
      expect((await doc.get()).data).toEqual({
        _id: id('a'),
        mark,
        n: 3,
        m: 6,
        low: 4,
        high: 6,
        list: [1, 9, 8, 2],
        set: ['a'],
        fresh: 'x',
        first: [2],
        last: [1],
      })
      await doc.update({ data: { list: _.pull(_.gte(8)), first: _.unshift([0]) } })
      expect((await doc.get()).data).toMatchObject({ list: [1, 2], first: [0, 2] })
    },
  },
  {
    name: 'twenty increments at once count twenty',
    async run({ db, notes, id, mark }) {
      const doc = db.collection(notes).doc(id('n'))
      await doc.set({ data: { mark, n: 0 } })
      await Promise.all(Array.from({ length: 20 }, () => doc.update({ data: { n: db.command.inc(1) } })))
      expect((await doc.get()).data).toMatchObject({ n: 20 })
    },
  },
  {
    name: 'an update that does not fit is refused with MongoDB’s words',
    async run({ db, notes, id, mark }) {
      const doc = db.collection(notes).doc(id('a'))
      await doc.set({ data: { mark, text: 'x' } })
      const failure = await caught(doc.update({ data: { text: db.command.inc(1) } }))
      expect(failure).toMatchObject({
        errCode: -502001,
        errMsg: expect.stringContaining('document.update:fail -502001'),
      })
      expect(failure.code).toBeUndefined()
    },
  },
  {
    name: 'a second document of the same id is E11000 under -502001, and the code is lost',
    async run({ db, notes, id, mark }) {
      const add = () => db.collection(notes).add({ data: { _id: id('a'), mark } })
      await add()
      const failure = await caught(add())
      expect(failure.errCode).toBe(-502001)
      expect(failure.errMsg).toMatch(
        /^collection\.add:fail -502001 database request fail\. .*E11000 duplicate key error/,
      )
      expect(failure.code).toBeUndefined()
    },
  },
  {
    name: 'a collection that does not exist is -502005',
    async run({ db }) {
      expect(await caught(db.collection('contract_never_created').limit(1).get())).toMatchObject({ errCode: -502005 })
    },
  },
  {
    name: 'the server’s date works in inserts, updates and queries',
    async run({ db, notes, id, mark }) {
      const _ = db.command
      await db
        .collection(notes)
        .add({ data: { _id: id('a'), mark, at: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } })
      const { at, later } = (await db.collection(notes).doc(id('a')).get()).data as { at: Date; later: Date }
      expect(later.getTime() - at.getTime()).toBe(60_000)
      const due = db.collection(notes).where({ mark, at: _.lte(db.serverDate()), later: _.gt(db.serverDate()) })
      expect((await due.count()).total).toBe(1)
      await db
        .collection(notes)
        .doc(id('a'))
        .update({ data: { later: db.serverDate({ offset: -60_000 }) } })
      expect((await due.count()).total).toBe(0)
    },
  },
]
