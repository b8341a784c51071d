import { type CarrierServer, carrierServer } from './carrier-server'

/** The one robot there is. */
export const ROBOT_KEY = '0f6d3c1e-test-robot'

const A_MINUTE = 20
const TEXT_BYTES = 2048

export interface Wecom extends CarrierServer {
  /** What stands in the group, oldest first. */
  readonly texts: readonly string[]
  /** A minute has passed. */
  nextMinute(): void
}

/** A group robot of WeCom: one address, plain texts, twenty a minute. */
export async function wecomFake(): Promise<Wecom> {
  const texts: string[] = []
  let thisMinute = 0
  const server = await carrierServer(({ path, body }) => {
    if (path !== `/cgi-bin/webhook/send?key=${ROBOT_KEY}`) return no(93000, 'invalid webhook url')
    const { msgtype, text } = JSON.parse(body) as { msgtype?: string; text?: { content?: string } }
    if (msgtype !== 'text') return no(40008, 'invalid message type')
    if (!text?.content || Buffer.byteLength(text.content) > TEXT_BYTES) return no(40058, 'text.content invalid')
    if (thisMinute >= A_MINUTE) return no(45009, 'api freq out of limit')
    thisMinute++
    texts.push(text.content)
    return no(0, 'ok')
  })
  return {
    ...server,
    texts,
    nextMinute() {
      thisMinute = 0
    },
    forget() {
      server.forget()
      texts.length = 0
      thisMinute = 0
    },
  }
}

function no(errcode: number, errmsg: string): object {
  return { errcode, errmsg }
}
