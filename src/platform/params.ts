export type Params = Readonly<Record<string, string>>

/** `?id=h1&from=inbox`, or nothing. */
export function queryOf(params: Params): string {
  const pairs = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** A page's parameters, whichever way it was opened: WeChat packs those of a scanned code into one encoded `scene`. */
export function paramsOf(raw: Readonly<Record<string, string | undefined>>): Params {
  const { scene, ...rest } = raw
  return { ...pairsOf(decoded(scene ?? '')), ...onlyStrings(rest) }
}

function pairsOf(query: string): Params {
  const pairs = query.split('&').map((pair) => pair.split('='))
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])))
}

function onlyStrings(raw: Readonly<Record<string, string | undefined>>): Params {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => (typeof value === 'string' ? [[key, decoded(value)]] : [])),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
