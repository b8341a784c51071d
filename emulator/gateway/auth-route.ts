import { Hono } from 'hono'
import type { Cloud } from '../cloud'
import { TOKEN_LIFE_S } from '../identity/access-token'
import { jsonReply } from './wire-reply'

/** Sign-in of browsers: anonymous only, as the community's own pages need no more. */
export function authRoute(cloud: Cloud): Hono {
  return new Hono()
    .post('/v1/signin/anonymously', (c) => {
      const { token, user } = cloud.tokens.signInAnonymously(c.req.header('x-device-id') || null)
      return jsonReply({
        token_type: 'Bearer',
        access_token: token,
        refresh_token: token,
        expires_in: TOKEN_LIFE_S,
        scope: 'anonymous',
        sub: user.uuid,
      })
    })
    .get('/v1/user/me', (c) => {
      const user = cloud.tokens.read(c.req.header('authorization')?.replace(/^Bearer\s+/i, '') ?? '')
      if (!user) return jsonReply({ error: 'unauthenticated', error_code: 16, error_description: 'sign in first' }, 401)
      return jsonReply({ sub: user.uuid, name: 'anonymous', user_metadata: {}, is_anonymous: user.anonymous })
    })
}
