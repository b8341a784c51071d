const KEY = 'person'

/** Whom a window of the local build stands for: chosen by `?as=`, kept per window so that two windows may be two people. */
export function personOfWindow(): string {
  const asked = personIn(window.location.href)
  if (asked) sessionStorage.setItem(KEY, asked)
  return asked ?? sessionStorage.getItem(KEY) ?? 'demo-resident-zhou'
}

/** From now on this window is somebody else; the page starts anew, as after a new sign-in. */
export function becomePerson(openid: string): void {
  sessionStorage.setItem(KEY, openid)
  window.location.assign(window.location.pathname)
}

/** The `as` of an address; it may stand before or after the hash, where the router keeps its own. */
export function personIn(href: string): string | undefined {
  const match = /[?&]as=([A-Za-z0-9_-]{1,64})/.exec(href)
  return match?.[1]
}
