import type { BrowserContext, FileChooser, Page } from 'playwright-core'
import type { OwnersMind } from '../../../weapp/support/device/words'
import { type Device, heardFrom, SENTENCE_MS } from './device'
import '../../../weapp/runner/in-browser/window'

const ACCURACY_M = 20

type Permission = 'geolocation' | 'microphone'

/** The device of a phone that runs a build for browsers: the browser asks, by its own means. */
export async function deviceOfBrowser(page: Page, owner: OwnersMind): Promise<Device> {
  const context = page.context()
  await context.addInitScript(tellOwner)
  const permissions = permissionsIn(context)
  let chooses: ((chooser: FileChooser) => void) | undefined
  const none = (what: string) => async () => {
    throw new Error(`no browser ${what}`)
  }
  return {
    ...heardFrom(owner),
    async standsAt(place, accuracyM = ACCURACY_M) {
      await permissions.set('geolocation', place !== null)
      if (place) await context.setGeolocation({ longitude: place.lng, latitude: place.lat, accuracy: accuracyM })
    },
    async picks(...photographs) {
      if (chooses) page.off('filechooser', chooses)
      const files = photographs.map(({ name, bytes }) => ({ name, mimeType: 'image/jpeg', buffer: bytes }))
      chooses = (chooser) => void chooser.setFiles(files)
      page.on('filechooser', chooses)
    },
    async says(words, lastsMs = SENTENCE_MS) {
      await permissions.set('microphone', true)
      owner.decides('record', { result: { words, lastsMs } })
    },
    async refusesMicrophone() {
      await permissions.set('microphone', false)
      owner.decides('record', { fails: 'not-allowed' })
    },
    async isNotUnderstood() {
      await permissions.set('microphone', true)
      owner.decides('record', { fails: 'network' })
    },
    // A browser asks nothing of the kind: the answer is nobody's.
    answersMessages: async () => undefined,
    givesNumber: async () => undefined,
    hangsUp: async () => undefined,
    pointsAt: none('has a map of WeChat’s'),
    scans: none('scans'),
  }
}

function permissionsIn(context: BrowserContext) {
  const given = new Set<Permission>()
  return {
    async set(permission: Permission, is: boolean) {
      if (is) given.add(permission)
      else given.delete(permission)
      await context.clearPermissions()
      if (given.size > 0) await context.grantPermissions([...given])
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
  listenAsDecided()

  /** The recogniser of a browser sends every voice to its maker; this one understands what the story says. */
  function listenAsDecided(): void {
    class Recognition extends EventTarget {
      lang = ''
      continuous = false
      interimResults = false
      maxAlternatives = 1
      onstart: ((event: Event) => void) | null = null
      onresult: ((event: Event) => void) | null = null
      onerror: ((event: Event) => void) | null = null
      onend: ((event: Event) => void) | null = null
      private listening = false
      private tellAll(event: Event): void {
        const handler = (this as unknown as Record<string, unknown>)[`on${event.type}`]
        if (typeof handler === 'function') handler.call(this, event)
        this.dispatchEvent(event)
      }
      start(): void {
        if (this.listening) throw new DOMException('recognition has already started', 'InvalidStateError')
        this.listening = true
        setTimeout(() => this.tellAll(new Event('start')))
      }
      async stop(): Promise<void> {
        if (!this.listening) return
        this.listening = false
        const word = await window.askOwner?.('record', {})
        if (word && 'fails' in word) this.tellAll(Object.assign(new Event('error'), { error: word.fails }))
        const { words = '' } = (word && 'result' in word ? word.result : {}) as { readonly words?: string }
        if (words !== '') {
          const result = Object.assign([{ transcript: words, confidence: 0.9 }], { isFinal: true })
          this.tellAll(Object.assign(new Event('result'), { results: [result], resultIndex: 0 }))
        }
        this.tellAll(new Event('end'))
      }
      abort(): void {
        this.listening = false
        this.tellAll(new Event('end'))
      }
    }
    Object.assign(window, { SpeechRecognition: Recognition, webkitSpeechRecognition: Recognition })
  }
}
