import type { PhotoView } from '@core/content/photo'
import type { FileAddress, HelpAnswer } from '@core/contract/help-answers'
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

/** Where the photos of a request for help that this viewer may open can be looked at, by their keys; asked for once for all of them. */
export function usePhotoAddresses({ id, photos, settledPhotos }: Pick<HelpAnswer, 'id' | 'photos' | 'settledPhotos'>) {
  return useAddresses(id, [...photos, ...settledPhotos], () => callCloud('help', 'files', { helpId: id }))
}

/** The same for all that stand in an appeal. */
export function useAppealPhotoAddresses(appealId: string, photos: readonly PhotoView[]) {
  return useAddresses(appealId, photos, () => callCloud('appeals', 'files', { appealId }))
}

type AskForFiles = () => Promise<{ readonly files: readonly FileAddress[] }>

function useAddresses(id: string, photos: readonly PhotoView[], askForFiles: AskForFiles) {
  const known = useStore(addresses)
  const keys = photos.filter(({ open }) => open).map(({ key }) => key)
  const missing = keys.filter((key) => (known[key]?.at ?? 0) < Date.now() - FRESH_MS).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: how to ask is made anew for every drawing, and stays the same
  useEffect(() => {
    if (missing !== '') void ask(id, askForFiles)
  }, [id, missing])
  usePoll(missing === '' ? null : AGAIN_MS, () => void ask(id, askForFiles))
  return (key: string): string | undefined => known[key]?.url
}

const asking = new Set<string>()

/** Several parts of a page show photos of one case: one question for all of them. What fails is asked again by the poll. */
async function ask(id: string, askForFiles: AskForFiles): Promise<void> {
  if (asking.has(id)) return
  asking.add(id)
  try {
    const { files } = await askForFiles()
    const at = Date.now()
    addresses.set({ ...addresses.get(), ...Object.fromEntries(files.map(({ key, url }) => [key, { url, at }])) })
  } catch {
    // The page says itself that the network is gone.
  } finally {
    asking.delete(id)
  }
}
