import { createHash, createHmac } from 'node:crypto'
import type { EpochMs } from '../../../core/kit/time'

/** One request to a Tencent Cloud API, as far as its signature needs it. */
interface Tc3Request {
  readonly secretId: string
  readonly secretKey: string
  /** `sms`, `vms`. */
  readonly service: string
  readonly host: string
  readonly contentType: string
  readonly payload: string
  readonly at: EpochMs
}

/**
 * The Authorization header of signature method v3 (TC3-HMAC-SHA256) for a POST to `/`, over content type and host, which are all the
 * platform demands. Source: Tencent Cloud's public documentation of the method; checked against its published example.
 */
export function tc3Authorization(request: Tc3Request): string {
  const seconds = timestampOf(request.at)
  const date = new Date(seconds * 1000).toISOString().slice(0, 10)
  const scope = `${date}/${request.service}/tc3_request`
  const toSign = ['TC3-HMAC-SHA256', seconds, scope, sha256(canonical(request))].join('\n')
  const signature = hmac(keyFor(request, date), toSign).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${request.secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`
}

/** The seconds that go into the signature and, unchanged, into `X-TC-Timestamp`. */
export function timestampOf(at: EpochMs): number {
  return Math.floor(at / 1000)
}

const SIGNED = 'content-type;host'

function canonical({ contentType, host, payload }: Tc3Request): string {
  const headers = `content-type:${contentType}\nhost:${host}\n`
  return ['POST', '/', '', headers, SIGNED, sha256(payload)].join('\n')
}

/** The key changes every day and with the service, so that a leaked signature is worth little. */
function keyFor({ secretKey, service }: Tc3Request, date: string): Buffer {
  return [date, service, 'tc3_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`TC3${secretKey}`, 'utf8'),
  )
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
