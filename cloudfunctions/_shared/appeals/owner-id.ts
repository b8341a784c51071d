import { callerIdOf } from '../callers/caller-id'

/** Our name for an owner without the app: their telephone, or the case itself where a letter bears no number. */
export function ownerIdOf(
  appealId: string,
  { communityId, phone }: { readonly communityId: string; readonly phone: string },
): string {
  return phone === '' ? `n${appealId}` : callerIdOf(communityId, phone)
}
