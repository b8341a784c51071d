import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { WebUser } from './caller'

/** How long an anonymous sign-in lasts, seconds (docs.cloudbase.net: access tokens live 2 hours). */
export const TOKEN_LIFE_S = 7200

/** Issues and reads the tokens of browser callers. They are JWTs because the web SDK looks inside. */
export interface AccessTokens {
  /** Repeated calls with one device's id sign in the same user; null is always somebody new. */
  signInAnonymously(deviceId: string | null): { readonly token: string; readonly user: WebUser }
  /** The user behind a token; null when it is forged, foreign or past its life on the virtual clock. */
  read(token: string): WebUser | null
}

/** Tokens and users under one key: whoever has the same key later reads the same tokens and knows the same users. */
export function createAccessTokens(now: () => number, key: Buffer): AccessTokens {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest()
  const issue = (user: WebUser) => {
    const issuedAtS = Math.floor(now() / 1000)
    const claims = {
      sub: user.uuid,
      user_id: user.uuid,
      iat: issuedAtS,
      exp: issuedAtS + TOKEN_LIFE_S,
      scope: 'anonymous',
    }
    const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
    return `${text}.${sign(text).toString('base64url')}`
  }
  return {
    signInAnonymously(deviceId) {
      // No token's text has a space in it, so no signature ever shows a user's id, nor the other way round.
      const uuid =
        deviceId === null ? randomUUID().replaceAll('-', '') : sign(`device ${deviceId}`).toString('hex', 0, 16)
      const user = { uuid, anonymous: true }
      return { token: issue(user), user }
    },
    read(token) {
      const [head, body, mark] = token.split('.')
      if (!head || !body || !mark) return null
      const given = Buffer.from(mark, 'base64url')
      const expected = sign(`${head}.${body}`)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
      const claims: { sub: string; exp: number } = JSON.parse(Buffer.from(body, 'base64url').toString())
      return claims.exp * 1000 > now() ? { uuid: claims.sub, anonymous: true } : null
    },
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
