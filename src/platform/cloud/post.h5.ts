import { PATIENCE_MS } from './patience'
import { forgetSession, session } from './session.h5'

/** Posts JSON to a door of the cloud's HTTP API as whoever uses this browser. Rejects when no answer came back. */
export async function postToCloud(door: string, body: unknown): Promise<Response> {
  const first = await post(door, body, await identity())
  // The session ran out: once more with a new one.
  return first.status === 401 ? post(door, body, await identityAnew()) : first
}

async function post(door: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS)
  try {
    return await fetch(`${CLOUD_URL}${door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: abort.signal,
    })
  } finally {
    clearTimeout(timer)
  }
}

/** Not async: compiled for old phones it would be a state machine, whose dead branch still brings the module along. */
function identity(): Promise<Readonly<Record<string, string>>> {
  // By `require` inside the condition, so that the switch between people leaves every other build.
  if (LOCAL_BUILD) {
    const { personOfWindow } = require('./person-of-window') as typeof import('./person-of-window')
    return Promise.resolve({ 'x-emulator-openid': personOfWindow() })
  }
  return bearer()
}

async function bearer(): Promise<Readonly<Record<string, string>>> {
  return { authorization: `Bearer ${await session()}` }
}

async function identityAnew(): Promise<Readonly<Record<string, string>>> {
  forgetSession()
  return identity()
}
