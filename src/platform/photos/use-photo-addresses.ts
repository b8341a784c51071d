import type { HelpAnswer } from '@core/contract/help-answers'
import { minutes, seconds } from '@core/kit/time'
import { useEffect } from 'react'
import { callCloud } from '../cloud/call-cloud'
import { onForgotten } from '../forget-person'
import { createStore, useStore } from '../store'
import { usePoll } from '../use-poll'

/** Older than this an address is asked for anew: it is good for an hour. */
const FRESH_MS = minutes(50)
const AGAIN_MS = seconds(10)

const addresses = createStore<Readonly<Record<string, { readonly url: string; readonly at: number }>>>({})

onForgotten((what) => {
  if (what === 'everything') addresses.set({})
})

/** Where the photos of a case that this viewer may open can be looked at, by their keys; asked for once for all of them. */
export function usePhotoAddresses({ id, photos, settledPhotos }: Pick<HelpAnswer, 'id' | 'photos' | 'settledPhotos'>) {
  const known = useStore(addresses)
  const keys = [...photos, ...settledPhotos].filter(({ open }) => open).map(({ key }) => key)
  const missing = keys.filter((key) => (known[key]?.at ?? 0) < Date.now() - FRESH_MS).join()
  useEffect(() => {
    if (missing !== '') void ask(id)
  }, [id, missing])
  usePoll(missing === '' ? null : AGAIN_MS, () => void ask(id))
  return (key: string): string | undefined => known[key]?.url
}

const asking = new Set<string>()

/** Several parts of a page show photos of one case: one question for all of them. What fails is asked again by the poll. */
async function ask(helpId: string): Promise<void> {
  if (asking.has(helpId)) return
  asking.add(helpId)
  try {
    const { files } = await callCloud('help', 'files', { helpId })
    const at = Date.now()
    addresses.set({ ...addresses.get(), ...Object.fromEntries(files.map(({ key, url }) => [key, { url, at }])) })
  } catch {
    // The page says itself that the network is gone.
  } finally {
    asking.delete(helpId)
  }
}
