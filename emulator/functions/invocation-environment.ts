import type { Caller } from '../identity/caller'
import type { FunctionSpec } from './function-spec'
import type { Invocation } from './invocation'

/** The constants of one environment. */
export interface EnvironmentNames {
  readonly envId: string
  readonly appId: string
  /** Where the server SDK sends its requests. */
  readonly adminUrl: string
  /** Console-set variables, the same for every function. */
  readonly variables: Readonly<Record<string, string>>
}

/** Variables an instance has from birth: enough for the unmodified server SDK to find the emulator. */
export function instanceEnvironment({ envId, adminUrl, variables }: EnvironmentNames): Record<string, string> {
  return {
    ...variables,
    ...(process.env.PATH ? { PATH: process.env.PATH } : {}),
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    // Without the next three the SDK asks a metadata server on every request, 60 ms each.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    SILENCE: 'true',
  }
}

/** Variables of one call. The `…_KEYS` lists name only what is set, because the SDK reads exactly what they name. */
export function callEnvironment({ caller, token, requestId }: Invocation, appId: string): Record<string, string> {
  const wx = {
    ...(caller.openid === null ? {} : { WX_OPENID: caller.openid }),
    WX_APPID: appId,
    WX_CLIENTIP: '127.0.0.1',
    WX_API_TOKEN: token,
  }
  const tcb = { TCB_SOURCE: caller.source, TCB_SEQID: requestId, TCB_TRACELOG: 'OFF', ...webKeys(caller) }
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: ['TCB_ENV', ...Object.keys(tcb)].join(','),
    TRIGGER_SRC: caller.timer ? 'timer' : '',
    ...(caller.webUser ? { LOGINTYPE: caller.webUser.anonymous ? 'ANONYMOUS' : 'CUSTOM' } : {}),
  }
}

/** The second argument of `main`. `environment` is JSON text, as the SDK's parseContext expects. */
export function callContext(spec: FunctionSpec, invocation: Invocation, envId: string): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: spec.memoryMb,
    time_limit_in_ms: spec.timeoutS * 1000,
    request_id: invocation.requestId,
    environment: JSON.stringify({ TCB_ENV: envId, SCF_NAMESPACE: envId, TCB_SOURCE: invocation.caller.source }),
    function_version: '$LATEST',
    function_name: spec.name,
    namespace: envId,
  }
}

function webKeys({ webUser }: Caller): Record<string, string> {
  if (!webUser) return {}
  return { TCB_UUID: webUser.uuid, TCB_ISANONYMOUS_USER: String(webUser.anonymous), TCB_CUSTOM_USER_ID: '' }
}
