import { withoutNumber } from './without-number'

interface Words {
  readonly title: string
  readonly body: string
}

/** A name of one character stands in too many other words to be taken out of them. */
const SHORTEST_NAME = 2

const SOMEBODY = '一位邻居'

/** A message's words without somebody's name and number, however it is written; null when they are in neither. */
export function blotted({ title, body }: Words, who: { readonly name: string; readonly phone: string }): Words | null {
  const without = (words: string) => {
    const nameless = who.name.length < SHORTEST_NAME ? words : words.replaceAll(who.name, SOMEBODY)
    return withoutNumber(nameless, who.phone)
  }
  const after = { title: without(title), body: without(body) }
  return after.title === title && after.body === body ? null : after
}
