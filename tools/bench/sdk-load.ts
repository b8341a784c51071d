import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { type SdkDatabase, sdkDatabase } from '../crash/sdk'
import { openidOf } from './crowd'

/** What a process of its own asks of the database; its parent reads the answer as JSON. */
export interface LoadReport {
  readonly readsPerSecond: Readonly<Record<Manner, number>>
  readonly writesPerSecond: Readonly<Record<Manner, number>>
}

export const MANNERS = { oneByOne: 1, sixteenAtOnce: 16 } as const
export type Manner = keyof typeof MANNERS

/** Members the load reads and writes; they must be in the database. */
export const LOADED = 1000
const REQUESTS = 1200
const WARM_UP = 100

type Request = (db: SdkDatabase, id: string, n: number) => Promise<unknown>

const read: Request = async (db, id) => db.collection('presences').doc(id).get()
const write: Request = async (db, id, n) =>
  db
    .collection('presences')
    .doc(id)
    .update({ data: { seenAt: n } })

async function measure(db: SdkDatabase): Promise<LoadReport> {
  await perSecond(db, read, { requests: WARM_UP, atOnce: 16 })
  await perSecond(db, write, { requests: WARM_UP, atOnce: 16 })
  const inBoth = async (request: Request) => ({
    oneByOne: await perSecond(db, request, { requests: REQUESTS, atOnce: MANNERS.oneByOne }),
    sixteenAtOnce: await perSecond(db, request, { requests: REQUESTS, atOnce: MANNERS.sixteenAtOnce }),
  })
  return { readsPerSecond: await inBoth(read), writesPerSecond: await inBoth(write) }
}

async function perSecond(
  db: SdkDatabase,
  request: Request,
  { requests, atOnce }: { readonly requests: number; readonly atOnce: number },
): Promise<number> {
  let next = 0
  const work = async () => {
    while (next < requests) {
      const n = next++
      await request(db, personIdOf({ openid: openidOf(n % LOADED) }), n)
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  return (requests / (performance.now() - startedAt)) * 1000
}

if (require.main === module) {
  measure(sdkDatabase(Number(process.argv[2]))).then((report) => {
    process.stdout.write(JSON.stringify(report), () => process.exit(0))
  })
}
