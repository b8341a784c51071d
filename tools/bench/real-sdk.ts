/** Points the unmodified server SDK in this process at a cloud, as the cloud does for its functions. Call it before the SDK is first imported. */
export function pointSdkAt(adminUrl: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    // Without the next three the SDK asks a metadata server on every request.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    SILENCE: 'true',
  })
}
