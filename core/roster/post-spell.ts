import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'
import type { PostKind } from './post'

/** A time during which somebody has an office. Derived from the roster and kept with the community, so that finding out who is coordinator costs nothing. */
export interface PostSpell {
  readonly kind: Exclude<PostKind, 'responder'>
  readonly from: EpochMs
  readonly to: EpochMs
  readonly holder: Contact
}
