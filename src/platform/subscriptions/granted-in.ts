/** Which of these templates WeChat's answer allows one message of: `accept`, also with a sound; anything else allows none. */
export function grantedIn(said: object, templateIds: readonly string[]): readonly string[] {
  return templateIds.filter((id) => /^accept/.test(String((said as Readonly<Record<string, unknown>>)[id] ?? '')))
}
