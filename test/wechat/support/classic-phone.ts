import type { Bundle } from '../../weapp/support/bundle'
import { coldStart, type Line, type Running } from '../../weapp/support/cold-start'
import { openMind } from '../../weapp/support/device/words'
import { startPhoneTime } from '../../weapp/support/phone-time'
import type { ApiCall } from '../../weapp/support/question'
import { settling } from '../../weapp/support/settling'
import type { Owner } from '../../weapp/support/wechat'
import type { ClassicPage, classicEngine } from './classic-page'
import type { ClassicComponent, ClassicNode } from './simulate-here'

/** A phone whose pages are drawn by WeChat's classic engine, from templates that WeChat's own compiler made. */
export interface ClassicPhone {
  /** A cold start at this page, or at home; what the phone remembers stays. */
  opens(url?: string): Promise<void>
  /** Presses what is called so aloud, or has these words on it. */
  taps(name: string): Promise<void>
  /** Types into the field that is called so. */
  writes(field: string, words: string): Promise<void>
  /** Everything that is written on the page, in its order. */
  words(): string
  /** The classes of the page's outermost view. */
  classes(): readonly string[]
  route(): string
  calls(api: string): readonly ApiCall[]
  readonly owner: Owner
  complaints(): readonly string[]
}

type Engine = ReturnType<typeof classicEngine>

/** A phone fresh out of the box. */
export function classicPhone(bundle: Bundle, engine: Engine, line: Line): ClassicPhone {
  const time = startPhoneTime(line.now)
  const owner: Owner = { place: null, connected: true, tapping: false }
  const complaints: string[] = []
  const complain = (error: unknown) => void complaints.push(error instanceof Error ? `${error.stack}` : `${error}`)
  const work = settling(time, complain)
  const [storage, files, mind] = [new Map<string, string>(), new Map<string, string>(), openMind()]
  const box = { bundle, line, time, storage, files, owner, mind, payloads: [], complain, work, open: engine.open }
  let running: Running | undefined

  const top = () => {
    if (!running) throw new Error('nothing runs on this phone')
    return running.stack.top() as ClassicPage
  }
  const press = async (event: 'tap' | 'input', name: string, detail: object) => {
    owner.tapping = event === 'tap'
    elementOf(top(), name, event).dispatchEvent(event, { detail, bubbles: false })
    await work.quiet()
    owner.tapping = false
    await work.settle()
  }
  return {
    owner,
    async opens(url = '/pages/home/index') {
      time.forgetTimers()
      running = coldStart(box)
      running.stack.moves.reLaunch({ url })
      await work.settle()
    },
    taps: (name) => press('tap', name, {}),
    writes: (field, words) => press('input', field, { value: words, cursor: words.length }),
    words: () => wordsIn(top().view.toJSON()),
    classes: () => classesOf(top().view.toJSON()),
    route: () => top().route,
    calls: (api) => running?.wechat.calls.filter((call) => call.api === api) ?? [],
    complaints: () => [...complaints],
  }
}

function elementOf({ view, route }: ClassicPage, name: string, event: string): ClassicComponent {
  const id = valueIn(namedNode(view.toJSON(), name, event), 'id') ?? ''
  const element = view.querySelector(`#${id}`)
  if (!element) throw new Error(`${name} has no element #${id} on ${route}`)
  return element
}

/** What somebody means who says a name: its spoken name, else the words on it; the innermost and last where several say the same. */
function namedNode(root: ClassicNode, name: string, event: string): ClassicNode {
  const hearing = nodesIn(root).filter((node) => Object.values(node.event).some((each) => each.name === event))
  const last = (fits: (node: ClassicNode) => boolean) => hearing.filter(fits).at(-1)
  const spoken = (node: ClassicNode) => valueIn(node, 'ariaLabel') ?? ''
  const found =
    last((node) => spoken(node) === name) ??
    last((node) => wordsIn(node).trim() === name) ??
    hearing.find((node) => spoken(node).startsWith(name)) ??
    last((node) => wordsIn(node).includes(name))
  if (found) return found
  throw new Error(`nothing that hears a ${event} is called ${name}:\n${wordsIn(root)}`)
}

function nodesIn(node: ClassicNode): readonly ClassicNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

function childrenOf(node: ClassicNode): readonly ClassicNode[] {
  return node.children.filter((child) => typeof child !== 'string')
}

function wordsIn(node: ClassicNode): string {
  // A space that does not break is read like any other.
  return node.children
    .map((child) => (typeof child === 'string' ? child.replaceAll('\u00a0', ' ') : wordsIn(child)))
    .join(' ')
}

function valueIn(node: ClassicNode, name: string): string | undefined {
  const value = node.attrs.find((attr) => attr.name === name)?.value
  return value === undefined ? undefined : String(value)
}

function classesOf(root: ClassicNode): readonly string[] {
  const first = nodesIn(root).find((node) => valueIn(node, 'class'))
  return first ? (valueIn(first, 'class') ?? '').split(/\s+/) : []
}
