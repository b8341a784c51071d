import { createHash } from 'node:crypto'
import { type Api, fail, succeed, text } from './api'

/** A code that names its number, so that a test or a demo can choose it: `phone:13900000001:any`. */
const CHOSEN = /^phone:(1\d{10})(:.*)?$/

/** `phonenumber.getPhoneNumber`: each code works once; a code that names no number gets one derived from it. */
export const getPhoneNumber: Api = (params, context) => {
  const code = text(params.code)
  if (!code) return fail(40029, 'invalid code', context)
  if (!context.claimCode(code)) return fail(40163, 'code been used', context)
  const phoneNumber = CHOSEN.exec(code)?.[1] ?? derived(code)
  const watermark = { timestamp: Math.floor(context.now / 1000), appid: context.appId }
  return succeed({ phone_info: { phoneNumber, purePhoneNumber: phoneNumber, countryCode: '86', watermark } })
}

/** 199 0000 xxxx: a block that reads as invented. */
function derived(code: string): string {
  const number = createHash('sha256').update(code).digest().readUInt32BE() % 10_000
  return `1990000${String(number).padStart(4, '0')}`
}
