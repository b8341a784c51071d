/** What stands on a member's table, in one word: equal stamps, equal tables. The cloud and the phone make it alike. */
export function tableStamp(cases: readonly { readonly id: string; readonly version: number }[]): string {
  return cases
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join(' ')
}
