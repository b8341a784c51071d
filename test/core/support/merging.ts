import type { Appeal } from '@core/appeals/appeal'
import { answer } from '@core/appeals/handling'
import { keepPlace, merge, takeIn } from '@core/appeals/merging'
import type { Contact } from '@core/people/person'
import { appealIn, filed, hand, START, told } from './appeals'
import { granted } from './cases'
import { chen, qian, wang, wu } from './cast'

/** Three cases by the order of their ids. */
export const A = 'a00000000000000000000000a'
export const B = 'a00000000000000000000000b'
export const C = 'a00000000000000000000000c'
export const CALLER: Contact = { ...chen, id: 'phone-1', openid: '' }
export const REPORT = { name: wang.name, words: '疏通好了', photos: [] }

/** Of wu, running, so that others go on in it. */
export const running = (id = C, owner = wu) => told(appealIn('assigned', filed({ id, owner })))
export const followedBy = (appeal: Appeal, ...people: readonly Contact[]): Appeal => ({
  ...appeal,
  followers: people.map((one) => ({ id: one.id, openid: one.openid, name: '', phone: '', at: 1 })),
})
/** The one case went on in the other: both as they then are, whoever was told something having heard it. */
export function joined(from: Appeal, into: Appeal, at = 10): readonly [merged: Appeal, into: Appeal] {
  const kept = granted(keepPlace(into, from, START + at))
  const merged = granted(merge(from, hand(qian, at), kept))
  return [told(merged), takeIn(kept, merged, START + at)]
}
export const following = ({ followers }: Appeal) => followers.map(({ id }) => id)
export const answered = (appeal: Appeal, at = 20) => granted(answer(told(appeal), hand(wang, at), REPORT))
