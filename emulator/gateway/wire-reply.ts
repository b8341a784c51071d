import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'

/** The server SDK takes exactly this type for "JSON, perhaps an error"; any other is a binary answer. */
const JSON_TYPE = 'application/json; charset=utf-8'

/** JSON with the content type the SDKs look for. */
export function jsonReply(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': JSON_TYPE } })
}

/** The answer, or the failure as `{requestId, code, message}`; HTTP 200 in both cases, as the cloud does. */
export async function wireReply(cloud: Cloud, work: (requestId: string) => Promise<Response>): Promise<Response> {
  const requestId = cloud.newRequestId()
  try {
    return await work(requestId)
  } catch (error) {
    return jsonReply({ requestId, ...failureOf(cloud, error) })
  }
}

/** The code and words a caller may see; anything unforeseen is printed whole and leaves as SYS_ERR. */
export function failureOf(cloud: Cloud, error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  cloud.options.print(`[emulator]! ${told}`)
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}
