import type { BrowserContext } from 'playwright-core'
import type { PhoneSettings } from '../runner/in-browser/settings'
import { type OwnersMind, openMind } from './device/words'
import '../runner/in-browser/window'

/** Whoever owns a phone in this browser: asked by the page, heard from here, and of one mind through every cold start. */
export async function ownerIn(context: BrowserContext, settings: PhoneSettings = {}): Promise<OwnersMind> {
  const mind = openMind()
  await context.addInitScript((set) => {
    window.phoneSettings = set
  }, settings)
  await context.exposeBinding(
    'askOwner',
    async (_source, api: string, options: object) => (await mind.ask(api, options)) ?? null,
  )
  return mind
}
