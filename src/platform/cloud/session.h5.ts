import { randomKey } from '../random-key'
import { remember, remembered } from '../storage'
import { answerIn } from './overload.h5'

const TOKEN = 'cloud-token'
const DEVICE = 'cloud-device'

/** The access token of this browser's anonymous user; signs in when there is none. */
export async function session(): Promise<string> {
  return remembered<string>(TOKEN) ?? (await signIn())
}

/** The next call signs in again, as the same person: the cloud derives the user from the device's key, which stays. */
export function forgetSession(): void {
  remember(TOKEN, undefined)
}

async function signIn(): Promise<string> {
  const response = await fetch(`${CLOUD_URL}/auth/v1/signin/anonymously`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-device-id': deviceKey() },
    body: '{}',
  })
  const { access_token: token } = (await answerIn(response)) as { readonly access_token?: string }
  if (!response.ok || token === undefined) throw new Error(`no session: ${response.status}`)
  remember(TOKEN, token)
  return token
}

function deviceKey(): string {
  const kept = remembered<string>(DEVICE)
  if (kept !== undefined) return kept
  const made = randomKey()
  remember(DEVICE, made)
  return made
}
