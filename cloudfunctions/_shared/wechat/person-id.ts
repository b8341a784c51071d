import { createHash } from 'node:crypto'

/** How the platform knows somebody: WeChat's OPENID, or the user id of a browser session. */
type PlatformIdentity = { readonly openid: string } | { readonly browserId: string }

/** Our own name for a person: other people's screens may see it, and it does not give the platform's away. The same identity always has the same id. */
export function personIdOf(identity: PlatformIdentity): string {
  const source = 'openid' in identity ? `wx:${identity.openid}` : `web:${identity.browserId}`
  return `p${createHash('sha256').update(source).digest('hex').slice(0, 20)}`
}

/** A person's, or of somebody whom only the hotline knows. */
const PERSON_ID = /\b[pt][0-9a-f]{20}\b/g

/** Every person's id that stands anywhere in a record, in keys and notes too; once each, in an order of their own, so that it says the same however the record is written. */
export function personIdsIn(record: unknown): readonly string[] {
  return [...new Set(JSON.stringify(record).match(PERSON_ID))].sort()
}
