import { createHmac } from 'node:crypto'
import type { Sign } from '../../core/kit/signed'

/** Signs codes with the own secret of what they are for: HMAC-SHA-256, in letters, digits, `-` and `_`. */
export function signWith(secret: string): Sign {
  return (text) => createHmac('sha256', secret).update(text).digest('base64url')
}
