import { type ContractCase, caught, type Ground } from './contract-case'
import type { Transaction } from './sdk-view'

async function givenCounter({ db, notes, id, mark }: Ground): Promise<string> {
  await db
    .collection(notes)
    .doc(id('n'))
    .set({ data: { mark, n: 0 } })
  return id('n')
}

const bump =
  ({ db, notes }: Ground, id: string) =>
  async (tx: Transaction) => {
    await tx
      .collection(notes)
      .doc(id)
      .update({ data: { n: db.command.inc(1) } })
  }

const isBusy = ({ code, errMsg, message }: { code?: string; errMsg?: string; message?: string }) =>
  /TransactionConflict|TransactionBusy|DATABASE_TRANSACTION_CONFLICT/.test(`${code} ${errMsg ?? message}`)

/** Transactions, with the traps function code must know. */
export const TRANSACTION_CASES: readonly ContractCase[] = [
  {
    name: 'a transaction shows its writes at commit, all at once',
    async run(ground) {
      const { db, notes, id, mark } = ground
      const counter = await givenCounter(ground)
      const tx = await db.startTransaction()
      await tx
        .collection(notes)
        .doc(counter)
        .update({ data: { n: 5 } })
      await tx.collection(notes).add({ data: { _id: id('other'), mark } })
      expect((await tx.collection(notes).doc(counter).get()).data).toMatchObject({ n: 5 })
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 0 })
      await tx.commit()
      expect((await db.collection(notes).where({ mark }).count()).total).toBe(2)
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 5 })
    },
  },
  {
    name: 'rollback(reason) rejects with the reason itself and keeps nothing',
    async run(ground) {
      const { db, notes } = ground
      const counter = await givenCounter(ground)
      const reason = { why: 'changed my mind' }
      const work = db.runTransaction(async (tx) => {
        await bump(ground, counter)(tx)
        await tx.rollback(reason)
      })
      await expect(work).rejects.toBe(reason)
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 0 })
    },
  },
  {
    name: 'set inside a transaction never says created',
    async run({ db, notes, id, mark }) {
      const { stats } = await db.runTransaction((tx) => tx.collection(notes).doc(id('new')).set({ data: { mark } }))
      expect(stats.created).toBe(0)
    },
  },
  {
    name: 'two operations at once make the transaction busy, under -501001',
    emulatorOnly: 'nothing, but whether two requests overlap depends on the network',
    async run(ground) {
      const { db, notes, id } = ground
      const counter = await givenCounter(ground)
      const both = db.runTransaction((tx) =>
        Promise.all([tx.collection(notes).doc(counter).get(), bump(ground, counter)(tx), bump(ground, id('x'))(tx)]),
      )
      expect(await caught(both)).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('TransactionBusy') })
    },
  },
  {
    name: 'a second transaction’s write on the same document fails at once, without its code and without a retry',
    async run(ground) {
      const { db, notes } = ground
      const counter = await givenCounter(ground)
      const first = await db.startTransaction()
      await first
        .collection(notes)
        .doc(counter)
        .update({ data: { n: 1 } })
      let attempts = 0
      const second = db.runTransaction(async (tx) => {
        attempts++
        await bump(ground, counter)(tx)
      })
      const failure = await caught(second)
      expect(failure).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('TransactionConflict') })
      expect([failure.code, attempts]).toEqual([undefined, 1])
      await first.commit()
    },
  },
  {
    name: 'ten increments in transactions all succeed with a retry of one’s own',
    async run(ground) {
      const { db, notes } = ground
      const counter = await givenCounter(ground)
      const insist = async (): Promise<void> => {
        for (;;) {
          try {
            return await db.runTransaction(bump(ground, counter), 0)
          } catch (error) {
            if (!isBusy(error as object)) throw error
          }
        }
      }
      await Promise.all(Array.from({ length: 10 }, insist))
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 10 })
    },
  },
  {
    name: 'an ordinary update waits for the transaction and then counts on fresh data',
    async run(ground) {
      const { db, notes } = ground
      const counter = await givenCounter(ground)
      const tx = await db.startTransaction()
      await tx
        .collection(notes)
        .doc(counter)
        .update({ data: { n: 10 } })
      const waiting = db
        .collection(notes)
        .doc(counter)
        .update({ data: { n: db.command.inc(1) } })
      await tx.commit()
      expect((await waiting).stats).toEqual({ updated: 1 })
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 11 })
    },
  },
  {
    name: 'where().get() is refused inside a transaction, and where().update() escapes it',
    async run(ground) {
      const { db, notes, id, mark } = ground
      await db
        .collection(notes)
        .doc(id('free'))
        .set({ data: { mark, n: 0 } })
      const tx = await db.startTransaction()
      await tx
        .collection(notes)
        .where({ mark })
        .update({ data: { n: 7 } })
      expect((await db.collection(notes).doc(id('free')).get()).data).toMatchObject({ n: 7 })
      await caught(tx.collection(notes).where({ mark }).get())
      await tx.rollback().catch(() => undefined)
      expect((await db.collection(notes).doc(id('free')).get()).data).toMatchObject({ n: 7 })
    },
  },
  {
    name: 'a missing document inside a transaction follows throwOnNotFound',
    async run({ sdk, db, notes, id }) {
      const read = (tx: Transaction) => tx.collection(notes).doc(id('none')).get()
      expect(await caught(db.runTransaction(read))).toMatchObject({ errMsg: expect.stringContaining('does not exist') })
      expect((await sdk.database({ throwOnNotFound: false }).runTransaction(read)).data).toBeNull()
    },
  },
  {
    name: 'a transaction is gone after thirty seconds; commit says so by code, not by errCode',
    emulatorOnly: 'thirty seconds of patience',
    async run(ground) {
      const { db, notes } = ground
      const counter = await givenCounter(ground)
      const tx = await db.startTransaction()
      await tx
        .collection(notes)
        .doc(counter)
        .update({ data: { n: 1 } })
      await ground.control('POST', '/clock/advance', { ms: 30_001 })
      const failure = await caught(tx.commit())
      expect(failure).toMatchObject({
        code: 'DATABASE_TRANSACTION_FAIL',
        message: expect.stringContaining('in 30 seconds'),
      })
      expect(failure.errCode).toBeUndefined()
      expect((await db.collection(notes).doc(counter).get()).data).toMatchObject({ n: 0 })
    },
  },
]
