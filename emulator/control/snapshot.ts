import type { ClockMode } from '../clock/time-cell'
import type { Cloud } from '../cloud'
import type { DatabaseDump } from '../database/open-database'
import type { VisitorDump } from '../identity/recent-visitors'
import type { OpenApiDump } from '../openapi/open-api'
import type { PendingPush } from '../pushes/message-pushes'
import type { StoredFile } from '../storage/file-store'

/** Everything the cloud remembers, apart from what a test has scripted. */
export interface Snapshot {
  readonly clock: { readonly mode: ClockMode; readonly at: number }
  readonly database: DatabaseDump
  readonly files: readonly StoredFile[]
  readonly openApi: OpenApiDump
  readonly pushes: readonly PendingPush[]
  readonly visitors: VisitorDump
}

/** Copies the cloud's memory; functions under way are not waited for. */
export async function takeSnapshot(cloud: Cloud): Promise<Snapshot> {
  const metas = await cloud.storage.store.list()
  const files = await Promise.all(metas.map(({ path }) => cloud.storage.store.read(path)))
  return {
    clock: { mode: cloud.clock.mode(), at: cloud.clock.now() },
    database: await cloud.database.dump(),
    files: files.filter((file) => file !== null),
    openApi: cloud.openApi.dump(),
    pushes: cloud.pushes.dump(),
    visitors: cloud.visitors.dump(),
  }
}

/** Puts a copy back, the clock included; timers count on from its instant. Uploads under way come to nothing, functions under way are not waited for. May be repeated. */
export async function restoreSnapshot(cloud: Cloud, snapshot: Snapshot): Promise<void> {
  cloud.clock.setMode(snapshot.clock.mode)
  cloud.clock.jumpTo(snapshot.clock.at)
  await cloud.database.load(snapshot.database)
  await cloud.storage.load(snapshot.files)
  cloud.openApi.load(snapshot.openApi)
  cloud.pushes.load(snapshot.pushes)
  cloud.visitors.load(snapshot.visitors)
  cloud.timers.refresh()
}
