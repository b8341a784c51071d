import type { Context } from 'hono'
import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import { browserUser, type Caller, miniProgramUser } from '../identity/caller'

/** Stands in for WeChat's login: whoever sends it is that person. */
const OPENID_HEADER = 'x-emulator-openid'

/**
 * Who calls from a phone or a browser: the openid header first, else an access token.
 * Fails with INVALID_CREDENTIALS without either, EXCEED_AUTHORITY when anonymous callers are refused.
 */
export function clientCaller(cloud: Cloud, c: Context, bodyToken: unknown = undefined): Caller {
  const openid = c.req.header(OPENID_HEADER)
  if (openid !== undefined) {
    if (!/^[\w-]{1,128}$/.test(openid)) throw new CloudError('INVALID_PARAM', `${OPENID_HEADER} is no openid`)
    cloud.visitors.saw(openid)
    return miniProgramUser(openid)
  }
  const bearer = c.req.header('authorization')?.replace(/^Bearer\s+/i, '')
  const token = bearer ?? (typeof bodyToken === 'string' ? bodyToken : '')
  const user = cloud.tokens.read(token)
  if (!user)
    throw new CloudError('INVALID_CREDENTIALS', 'sign in first: the access token is missing, forged or expired')
  if (user.anonymous && !cloud.options.anonymousMayCall) {
    throw new CloudError('EXCEED_AUTHORITY', 'the security rule refuses anonymous callers')
  }
  return browserUser(user)
}
