import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import type { FaultSubject } from '../faults/fault-list'
import { strike } from '../faults/strike'
import type { Invocation } from '../functions/invocation'
import type { Caller } from '../identity/caller'
import { snakeCased } from '../openapi/snake-case'
import type { ApiAnswer, ApiParams } from '../openapi/wire-messages'

/** One request of the server SDK or a browser, already parsed. */
export interface WireRequest {
  readonly requestId: string
  readonly action: string
  readonly body: Readonly<Record<string, unknown>>
  /** The function that sent it; null for browsers and scripts. */
  readonly invocation: Invocation | null
  /** Whom a function called by this request sees. */
  readonly caller: Caller
}

type Service = (cloud: Cloud, request: WireRequest) => Promise<Record<string, unknown>>

/** Actions by exact name, then by service. A new service is one line here. */
const SERVICES: Readonly<Record<string, Service>> = {
  'functions.invokeFunction': invokeFunction,
  'wx.api': callOpenApiAsJson,
  'database.': (cloud, { body }) => cloud.database.handle(body),
  'storage.': (cloud, { body }) => cloud.storage.handle(body),
}

/** Does one request under whatever trouble is scripted for it; fails with CloudError. */
export function dispatch(cloud: Cloud, request: WireRequest): Promise<Record<string, unknown>> {
  const service = SERVICES[request.action] ?? SERVICES[request.action.replace(/\..*$/, '.')]
  return guarded(cloud, request, async () => {
    if (!service) throw new CloudError('INVALID_ACTION', `unknown action ${request.action}`)
    return service(cloud, request)
  })
}

/** `wx.openApi`: like `dispatch`, but its parameters and answer are not JSON. */
export function dispatchOpenApi(cloud: Cloud, request: WireRequest, params: () => ApiParams): Promise<ApiAnswer> {
  return guarded(cloud, request, async () => callOpenApi(cloud, request, params()))
}

async function guarded<T>(cloud: Cloud, request: WireRequest, work: () => Promise<T>): Promise<T> {
  count(cloud.requestCounts, request.action)
  if (request.invocation) count(request.invocation.requests, request.action)
  const { take, cleared } = cloud.faults
  return strike({ effect: take(subjectOf(request)), cleared }, work)
}

async function invokeFunction(
  cloud: Cloud,
  { body, caller, requestId }: WireRequest,
): Promise<Record<string, unknown>> {
  const name = String(body.function_name)
  const event = parseEvent(body.request_data)
  return { data: { response_data: await cloud.functions.call({ name, event, caller, requestId }) } }
}

async function callOpenApiAsJson(cloud: Cloud, request: WireRequest): Promise<Record<string, unknown>> {
  const params = snakeCased(parseEvent(request.body.requestData)) as ApiParams
  const answer = callOpenApi(cloud, request, params)
  if (answer.kind === 'refused') throw new CloudError('SYS_ERR', `error code: ${answer.errorCode}`)
  const responseData =
    answer.kind === 'json'
      ? answer.json
      : { errcode: 0, contentType: answer.contentType, buffer: answer.bytes.toString('base64') }
  return { data: { responseData: JSON.stringify(responseData) } }
}

function callOpenApi(cloud: Cloud, { body, invocation }: WireRequest, params: ApiParams): ApiAnswer {
  const from = invocation && { ...invocation, allowed: cloud.functions.find(invocation.functionName)?.openapi ?? [] }
  return cloud.openApi.call({ api: String(body.apiName), params, from })
}

/** The event as the SDK sends it: JSON text, or nothing. */
function parseEvent(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new CloudError('INVALID_PARAM', 'request data is not JSON')
  }
}

function subjectOf({ action, body, invocation }: WireRequest): FaultSubject {
  return {
    action,
    collection: optionalText(body.collectionName),
    function: optionalText(body.function_name),
    from: invocation?.functionName,
    api: optionalText(body.apiName),
  }
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
