import cloud from 'wx-server-sdk'

/** What the tool reads of a stored document. */
export type Raw = Readonly<Record<string, unknown>>

/** Points the unmodified SDK at an emulator, by environment only, and opens its database. Once per process. */
export function sdkDatabase(port: number) {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    // Without the next three the SDK asks a metadata server on every request.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    WX_CONTEXT_KEYS: '',
    SILENCE: 'true',
  })
  cloud.init({ env: 'local-env' })
  return cloud.database({ throwOnNotFound: false } as never)
}

export type SdkDatabase = ReturnType<typeof sdkDatabase>

/** Every document of a collection, a thousand at a time, which is all the cloud gives at once. */
export async function everything(db: SdkDatabase, collection: string): Promise<readonly Raw[]> {
  const found: Raw[] = []
  for (;;) {
    const page = db.collection(collection).orderBy('_id', 'asc').skip(found.length).limit(1000)
    const { data } = (await page.get()) as unknown as { data: readonly Raw[] }
    found.push(...data)
    if (data.length < 1000) return found
  }
}
