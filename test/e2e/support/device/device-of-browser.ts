import type { FileChooser, Page } from 'playwright-core'
import { codePicture } from '../../../../src/features/volunteering/code-picture'
import type { OwnersMind } from '../../../weapp/support/device/words'
import { type Device, heardFrom, SENTENCE_MS } from './device'
import { listenAsDecided } from './listening'
import { speakAsDecided } from './speaking'
import '../../../weapp/runner/in-browser/window'

const ACCURACY_M = 20

/** The device of a phone that runs a build for browsers: the browser asks, by its own means. */
export async function deviceOfBrowser(page: Page, owner: OwnersMind): Promise<Device> {
  const context = page.context()
  await context.addInitScript(tellOwner)
  await context.addInitScript(listenAsDecided)
  await context.addInitScript(speakAsDecided)
  let chooses: ((chooser: FileChooser) => void) | undefined
  const gives = (files: Parameters<FileChooser['setFiles']>[0]) => {
    if (chooses) page.off('filechooser', chooses)
    chooses = (chooser) => void chooser.setFiles(files)
    page.on('filechooser', chooses)
  }
  const none = (what: string) => async () => {
    throw new Error(`no browser ${what}`)
  }
  return {
    ...heardFrom(owner),
    async standsAt(place, accuracyM = ACCURACY_M) {
      if (!place) return context.clearPermissions()
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation({ longitude: place.lng, latitude: place.lat, accuracy: accuracyM })
    },
    async picks(...photographs) {
      gives(photographs.map(({ name, bytes }) => ({ name, mimeType: 'image/jpeg', buffer: bytes })))
    },
    hearsOut: async () => owner.decides('speak', { result: {} }),
    says: async (words, lastsMs = SENTENCE_MS) => owner.decides('record', { result: { words, lastsMs } }),
    talksOn: (ms) => page.clock.fastForward(ms),
    refusesMicrophone: async () => owner.decides('record', { fails: 'not-allowed' }),
    isNotUnderstood: async () => owner.decides('record', { result: { error: 'network' } }),
    // A browser asks nothing of the kind: the answer is nobody's.
    answersMessages: async () => undefined,
    givesNumber: async () => undefined,
    hangsUp: async () => undefined,
    pointsAt: none('has a map of WeChat’s'),
    async scans(words) {
      const [, base64 = ''] = words === null ? [] : codePicture(words).split(',')
      gives(words === null ? [] : [{ name: 'code.gif', mimeType: 'image/gif', buffer: Buffer.from(base64, 'base64') }])
    },
  }
}

/** Runs in the page before it does: what a browser does without asking anybody is told to whoever holds the phone. */
function tellOwner(): void {
  const tell = (api: string, options: object) => void window.askOwner?.(api, options)
  navigator.vibrate = (pattern) => {
    tell('vibrateLong', { pattern })
    return true
  }
  document.addEventListener('copy', ({ target }) => {
    tell('setClipboardData', { data: (target as { value?: string } | null)?.value ?? `${window.getSelection()}` })
  })
  const { play } = HTMLMediaElement.prototype
  HTMLMediaElement.prototype.play = function () {
    tell('playSound', { src: this.currentSrc || this.src })
    return play.call(this)
  }
  const navigation = (window as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('navigate', (event) => {
    const { url } = (event as Event & { readonly destination: { readonly url: string } }).destination
    if (url.startsWith('tel:')) tell('makePhoneCall', { phoneNumber: url.slice('tel:'.length) })
  })
}
