/**
 * Whether WeChat failed an API because its owner said no to the app's own question (errno 104), which it puts again the next time. An app whose
 * guide does not name the use fails otherwise (112), and so does a permission that the phone keeps back.
 */
export function isPrivacyRefusal(error: unknown): boolean {
  const { errMsg } = (error ?? {}) as { readonly errMsg?: unknown }
  return /privacy permission is not authorized/.test(`${errMsg ?? ''}`)
}
