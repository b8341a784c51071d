import type { Bundle } from './bundle'
import { coldStart, type Line, type Running } from './cold-start'
import { type OwnersMind, openMind } from './device/words'
import type { OpenPage } from './open-page'
import type { Payload } from './page-data'
import { startPhoneTime } from './phone-time'
import type { ApiCall } from './question'
import { type Drawn, meant, type Screen, screenOf } from './screen'
import { settling } from './settling'
import { type Templates, templatesOf } from './templates'
import { touch } from './touch'
import type { Owner } from './wechat'

/** A phone that runs the compiled mini-program: its own engine, clock, storage and owner. */
export interface Phone {
  /** A cold start at this page, or at home; what the phone remembers stays. */
  opens(url?: string): Promise<void>
  /** Presses what is called so, or has these words on it. */
  taps(name: string): Promise<void>
  /** Types into the field that is called so. */
  writes(field: string, words: string): Promise<void>
  /** The app asks WeChat for something private, whatever page is open; what comes of it is undefined until its owner has answered. */
  wants(api: string): Promise<() => string | undefined>
  /** Time passes on the phone alone. */
  passes(ms: number): Promise<void>
  /** The route of the page on top. */
  route(): string
  screen(): Screen
  element(name: string): Drawn
  readonly owner: Owner
  /** What its owner says when the app asks for something. */
  readonly mind: OwnersMind
  readonly payloads: readonly Payload[]
  calls(api: string): readonly ApiCall[]
  unknownApis(): readonly string[]
  /** Everything that went wrong: thrown errors, console errors, nodes without a template. */
  complaints(): readonly string[]
}

// Over 40 lines: one method each, a line or a few long.
/** A phone fresh out of the box. */
export function givenPhone(bundle: Bundle, line: Line): Phone {
  const time = startPhoneTime(line.now)
  const owner: Owner = { place: null, connected: true, tapping: false }
  const payloads: Payload[] = []
  const complaints: string[] = []
  const complain = (error: unknown) => void complaints.push(error instanceof Error ? `${error.stack}` : `${error}`)
  const work = settling(time, complain)
  const [storage, files, mind] = [new Map<string, string>(), new Map<string, string>(), openMind()]
  const box = { bundle, line, time, storage, files, owner, mind, payloads, complain, work }
  let running: Running | undefined

  const now = () => {
    if (!running) throw new Error('nothing runs on this phone')
    return running
  }
  const { screen, element } = eyesOn(() => now().stack.top(), templatesOf(bundle))
  const press = async (type: 'tap' | 'input', name: string, detail: object) => {
    owner.tapping = type === 'tap'
    touch(now().stack.top(), element(name, type), { type, detail })
    await work.quiet()
    owner.tapping = false
    await work.settle()
  }
  return {
    owner,
    mind,
    payloads,
    screen,
    element: (name) => element(name),
    async opens(url = '/pages/home/index') {
      time.forgetTimers()
      running = coldStart(box)
      running.stack.moves.reLaunch({ url })
      await work.settle()
    },
    taps: (name) => press('tap', name, {}),
    writes: (field, words) => press('input', field, { value: words, cursor: words.length }),
    async wants(api) {
      let said: string | undefined
      const complete = ({ errMsg }: { readonly errMsg: string }) => {
        said = errMsg
      }
      const wx = now().wechat.wx as Readonly<Record<string, (options: object) => void>>
      wx[api]?.({ complete })
      await work.settle()
      return () => said
    },
    passes: (ms) => work.pass(ms),
    route: () => now().stack.top().route,
    calls: (api) => now().wechat.calls.filter((call) => call.api === api),
    unknownApis: () => now().wechat.unknown(),
    complaints: () => [...complaints, ...(running ? screen().missing : [])],
  }
}

/** What is on the page on top, and where on it. */
function eyesOn(top: () => OpenPage, templates: Templates) {
  const screen = () => screenOf(top().data, templates)
  const element = (name: string, event?: string) => {
    const shown = screen()
    const found = meant(shown, name, event)
    if (found) return found
    throw new Error(
      `nothing${event ? ` that hears a ${event}` : ''} is called ${name} on ${top().route}:\n${shown.words}`,
    )
  }
  return { screen, element }
}
