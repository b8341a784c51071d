/** Makes the signature of a text, as letters and digits: the caller brings the key and the algorithm. */
export type Sign = (text: string) => string

/** Whether two texts are one. Looks at every letter whatever it finds: how long it takes tells nothing. */
export function isSameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let nth = 0; nth < a.length; nth++) difference |= a.charCodeAt(nth) ^ b.charCodeAt(nth)
  return difference === 0
}
