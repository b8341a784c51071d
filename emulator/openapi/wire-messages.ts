import protobuf from 'protobufjs'

/** The two protobuf messages between the server SDK and WeChat's open APIs; field numbers as the SDK encodes them. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Pair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated Pair pairs = 1; }
  message SvrkitData { string api_name = 1; bytes req_data = 2; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; SvrkitData svrkit_data = 4; string appid = 6; }
  message HttpHeader { string k = 1; string v = 2; }
  message CommOpenApiResp {
    bytes resp_data = 1; string content_type = 2; int32 error_code = 3; int32 http_code = 4;
    repeated HttpHeader headers = 5; int32 svrkit_error_code = 6;
  }
`)
const CommApiData = root.lookupType('CommApiData')
const CommOpenApiResp = root.lookupType('CommOpenApiResp')

interface DecodedApiData {
  readonly openapiData?: {
    readonly pairs?: readonly { readonly key: string; readonly value: Uint8Array; readonly contenttype?: string }[]
  }
}

/** An open API's answer: JSON, raw bytes, or a refusal of the platform itself (-604100, -604101). */
export type ApiAnswer =
  | { readonly kind: 'json'; readonly json: Readonly<Record<string, unknown>> }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly contentType: string }
  | { readonly kind: 'refused'; readonly errorCode: number }

/** Parameters of a call: JSON values, or raw bytes for media. */
export type ApiParams = Readonly<Record<string, unknown>>

/** Reads the parameters of a `wx.openApi` request. Throws on bytes that are no such message. */
export function decodeParams(message: Uint8Array): ApiParams {
  const data = CommApiData.toObject(CommApiData.decode(message), { defaults: false }) as DecodedApiData
  const pairs = data.openapiData?.pairs ?? []
  return Object.fromEntries(
    pairs.map(({ key, value, contenttype }) => {
      const bytes = Buffer.from(value)
      return [key, contenttype ? { contentType: contenttype, sizeBytes: bytes.length } : JSON.parse(bytes.toString())]
    }),
  )
}

/** Encodes an answer for the SDK. */
export function encodeAnswer(answer: ApiAnswer): Buffer {
  return Buffer.from(CommOpenApiResp.encode(CommOpenApiResp.create(fieldsOf(answer))).finish())
}

function fieldsOf(answer: ApiAnswer): Record<string, unknown> {
  if (answer.kind === 'refused') return { errorCode: answer.errorCode }
  if (answer.kind === 'bytes') return { respData: answer.bytes, contentType: answer.contentType, httpCode: 200 }
  const respData = Buffer.from(JSON.stringify(answer.json))
  return { respData, contentType: 'application/json; charset=utf-8', httpCode: 200 }
}
