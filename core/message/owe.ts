/** Adds messages to those a case owes; one whose key is there already is not told again. The same list when nothing is new. */
export function withOwed<M extends { readonly key: string }>(owed: readonly M[], notices: readonly M[]): readonly M[] {
  const known = new Set(owed.map((message) => message.key))
  // Adding as it goes: one person may stand on the ladder twice, as coordinator and as resident.
  const fresh = notices.filter(({ key }) => !known.has(key) && known.add(key))
  return fresh.length === 0 ? owed : [...owed, ...fresh]
}
