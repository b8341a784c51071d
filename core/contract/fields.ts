import * as z from 'zod'
import { cleanText } from '../kit/clean-text'
import { phoneSpelling } from '../people/phone'

/** Free text: trimmed, without unseen characters, 0–`max` characters. */
export function text(max: number) {
  return z
    .string()
    .max(max * 4) // before cleaning, so that a flood of spaces is refused unread
    .transform(cleanText)
    .pipe(z.string().max(max))
}

/** Something a reader can see: neither space nor one of the characters that only join or steer others. */
const VISIBLE = /[^\s\p{C}]/u

/** The same, but not empty to the eye. */
export function someText(max: number) {
  return text(max).pipe(z.string().regex(VISIBLE))
}

/** On one line: it stands in sentences and lists. */
export const personName = someText(60).transform((name) => name.replace(/\s+/g, ' '))
export const reason = text(200)

/** A mobile or a landline as people type it, brought to digits, gaps and dashes; empty when none is given. */
export const phone = z
  .string()
  .max(80) // before it is brought to one spelling, as with a text
  .transform(phoneSpelling)
  .pipe(z.string().regex(/^$|^\+?[0-9][0-9 -]{4,18}[0-9]$/))

export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** Made once by the phone for one submission; the same key makes one case. */
export const clientKey = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

export const place = z.object({ lng: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).strict()

export const address = z.object({ buildingId: id, unit: z.string().max(10), door: text(20) }).strict()

/** A file in the cloud's storage. */
export const fileId = z.string().regex(/^cloud:\/\/[^\s]{1,500}$/)
