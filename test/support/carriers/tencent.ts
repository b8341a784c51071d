import { createHash, createHmac, randomUUID } from 'node:crypto'
import { type CarrierServer, carrierServer, type Received } from './carrier-server'

/** The account of the tests; a request signed with anything else is refused, as Tencent Cloud refuses it. */
export const ACCOUNT = { secretId: 'test-secret-id', secretKey: 'test-secret-key' }

type Input = Readonly<Record<string, unknown>>

export interface Tencent extends CarrierServer {
  /** The inputs of one action, oldest first; only those whose signature was right. */
  inputs(action: string): readonly Input[]
  /** The numbers given to what was taken, oldest first: of a call its CallId, of a text its SerialNo. */
  readonly given: readonly string[]
  /** The code that the next calls of an action answer, in order; `Ok` is the ordinary one. */
  answers(action: string, ...codes: readonly string[]): void
  /** What the receipts of every text say from now on; null while there are none. */
  reports(status: 'SUCCESS' | 'FAIL' | null): void
}

// Over 40 lines: one method each, a line or a few long.
/** Tencent Cloud's SMS and VMS as far as we use them: real signatures, real shapes, real codes. Every product has its own address. */
export async function tencentFake(service: 'sms' | 'vms'): Promise<Tencent> {
  const inputs: { readonly action: string; readonly input: Input }[] = []
  const codes = new Map<string, string[]>()
  const sent: { readonly number: string; readonly serial: string }[] = []
  const given: string[] = []
  let report: 'SUCCESS' | 'FAIL' | null = null
  const numbered = () => {
    const number = `5000:${randomUUID()}`
    given.push(number)
    return number
  }
  const server = await carrierServer((request) => {
    const refusal = refusalOf(request, service)
    if (refusal) return failure(refusal)
    const action = String(request.headers['x-tc-action'])
    const input = JSON.parse(request.body) as Input
    inputs.push({ action, input })
    const code = codes.get(action)?.shift() ?? 'Ok'
    if (action === 'SendSms')
      return { Response: { ...texted(input, code, { sent, numbered }), RequestId: randomUUID() } }
    if (action === 'SendTtsVoice') return code === 'Ok' ? called(numbered()) : failure(code)
    if (action === 'PullSmsSendStatusByPhoneNumber')
      return { Response: { ...receipts(sent, report), RequestId: randomUUID() } }
    return failure('InvalidAction')
  })
  return {
    ...{ ...server, given },
    inputs: (action) => inputs.filter((one) => one.action === action).map(({ input }) => input),
    answers: (action, ...next) => void codes.set(action, [...next]),
    reports(status) {
      report = status
    },
    forget() {
      server.forget()
      inputs.length = 0
      sent.length = 0
      given.length = 0
      codes.clear()
      report = null
    },
  }
}

interface Sendings {
  readonly sent: { number: string; serial: string }[]
  numbered(): string
}

/** A single number's failure stands in its own status, and the call itself succeeds. */
function texted(input: Input, code: string, { sent, numbered }: Sendings): object {
  const [number = ''] = input.PhoneNumberSet as readonly string[]
  const serial = code === 'Ok' ? numbered() : ''
  if (serial) sent.push({ number, serial })
  const status = {
    SerialNo: serial,
    PhoneNumber: number,
    Fee: 1,
    SessionContext: '',
    Code: code,
    Message: code,
    IsoCode: 'CN',
  }
  return { SendStatusSet: [status] }
}

function called(number: string): object {
  return { Response: { SendStatus: { CallId: number, SessionContext: '' }, RequestId: randomUUID() } }
}

function receipts(sent: readonly { number: string; serial: string }[], status: string | null): object {
  if (status === null) return { PullSmsSendStatusSet: [] }
  return {
    PullSmsSendStatusSet: sent.map(({ number, serial }) => ({
      ...{ UserReceiveTime: 1, CountryCode: '86', SubscriberNumber: number.slice(3), PhoneNumber: number },
      ...{ SerialNo: serial, ReportStatus: status, Description: status === 'SUCCESS' ? 'DELIVRD' : 'UNDELIV' },
    })),
  }
}

function failure(code: string): object {
  return { Response: { Error: { Code: code, Message: code }, RequestId: randomUUID() } }
}

const SHAPE =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([a-z]+)\/tc3_request, SignedHeaders=([a-z;-]+), Signature=([0-9a-f]{64})$/

/** The signature recomputed from the published method, by code of its own: the product's must not be its own judge. */
function refusalOf({ headers, body, path }: Received, service: string): string | null {
  const [, id, date = '', named = '', signed = '', signature] = SHAPE.exec(headers.authorization ?? '') ?? []
  if (signature === undefined) return 'AuthFailure.InvalidAuthorization'
  if (id !== ACCOUNT.secretId) return 'AuthFailure.SecretIdNotFound'
  const timestamp = Number(headers['x-tc-timestamp'])
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10)
  if (day !== date || named !== service) return 'AuthFailure.SignatureFailure'
  if (!['content-type', 'host'].every((name) => signed.split(';').includes(name))) return 'AuthFailure.SignatureFailure'
  const canonical = signed.split(';').map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`)
  const hashed = createHash('sha256').update(body).digest('hex')
  const request = `POST\n${path}\n\n${canonical.join('')}\n${signed}\n${hashed}`
  const digest = createHash('sha256').update(request).digest('hex')
  const keyed = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
  const key = keyed(keyed(keyed(`TC3${ACCOUNT.secretKey}`, date), service), 'tc3_request')
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${digest}`
  return keyed(key, text).toString('hex') === signature ? null : 'AuthFailure.SignatureFailure'
}
