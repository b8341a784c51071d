/**
 * Fields of a multipart body as bytes.
 * The platform's own FormData would decode the SDK's protobuf field as UTF-8, because it is sent without a file name.
 */
export function multipartFields(body: Buffer, contentType: string): ReadonlyMap<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) return new Map()
  const mark = Buffer.from(`--${boundary}`)
  const fields = new Map<string, Buffer>()
  let at = body.indexOf(mark)
  for (let next = body.indexOf(mark, at + mark.length); next > at; next = body.indexOf(mark, at + mark.length)) {
    const part = body.subarray(at + mark.length + 2, next - 2)
    const headEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.subarray(0, headEnd).toString())?.[1]
    if (name && headEnd > 0) fields.set(name, part.subarray(headEnd + 4))
    at = next
  }
  return fields
}
