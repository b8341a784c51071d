/** Subscription messages one person has allowed of one template. */
export interface Consent {
  readonly openid: string
  readonly templateId: string
  /** Sends left; 0 and more. */
  readonly left: number
}

/** What people have allowed. A pair nobody ever counted allows everything, so that a cloud without a story of consents needs none. */
export interface Consents {
  /** Sets how many sends are left for one person and template. */
  set(consent: Consent): void
  /** Takes one; false when none is left. */
  spend(openid: string, templateId: string): boolean
  list(): readonly Consent[]
  load(consents: readonly Consent[]): void
}

/** Nothing counted. */
export function createConsents(): Consents {
  let counted = new Map<string, Consent>()
  const keyOf = (openid: string, templateId: string) => JSON.stringify([openid, templateId])
  const set = (consent: Consent) => void counted.set(keyOf(consent.openid, consent.templateId), consent)
  return {
    set,
    spend(openid, templateId) {
      const found = counted.get(keyOf(openid, templateId))
      if (!found) return true
      if (found.left <= 0) return false
      set({ ...found, left: found.left - 1 })
      return true
    },
    list: () => [...counted.values()],
    load(consents) {
      counted = new Map()
      for (const consent of consents) set(consent)
    },
  }
}
