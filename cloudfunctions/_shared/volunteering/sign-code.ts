import { createHmac } from 'node:crypto'
import type { Sign } from '../../../core/volunteering/rotating-code'

/** Signs check-in codes with an activity's own secret: HMAC-SHA-256, in letters, digits, `-` and `_`. */
export function signWith(secret: string): Sign {
  return (text) => createHmac('sha256', secret).update(text).digest('base64url')
}
