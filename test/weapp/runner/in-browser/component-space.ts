import { component, glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { MOST_BYTES, type Tree, weigh } from '../../support/page-data'
import type { WeappSource } from '../build-runner'
import { give, makeElement } from './elements'

type Groups = Readonly<Record<string, glassEasel.template.ProcGenGroup>>
type Definition = Readonly<Record<string, unknown>>

/** A page as the engine has made it. */
export interface MadePage {
  /** What the page's script knows as `this`. */
  readonly instance: Record<string, unknown>
  attach(parent: HTMLElement): void
  release(): void
}

/** WeChat's own component engine, with this build's templates and configurations in it. */
export interface ComponentSpace {
  readonly registers: Readonly<Record<'Page' | 'Component' | 'Behavior', (definition: Definition) => unknown>>
  /** What a script registers while it runs belongs to this path. */
  registering(path: string, run: () => void): void
  make(route: string): MadePage
}

export function componentSpaceOf(source: WeappSource, groups: Groups): ComponentSpace {
  const environment = new MiniProgramEnv()
  const backend = environment.associateBackend(browserBackend())
  const space = environment.createCodeSpace('app', true)
  for (const [path, config] of Object.entries(source.configs)) space.addComponentStaticConfig(path, config as object)
  for (const [path, content] of Object.entries(groups)) {
    space.addCompiledTemplate(path, { groupList: groups, content, fallbackListenerOnNativeNode: true })
  }
  let current = ''
  const page = (definition: Definition) => space.component(current).pageDefinition(definition).register()
  const part = (definition: Definition) => space.component(current).definition(definition).register()
  const behavior = (definition: Definition) => space.behavior().definition(definition).register()
  return {
    registers: { Page: page, Component: part, Behavior: behavior },
    registering(path, run) {
      current = path
      run()
    },
    make(route) {
      const root = backend.createRoot('page', space, route)
      return {
        instance: root.get() as unknown as Record<string, unknown>,
        attach(parent) {
          const place = parent.appendChild(document.createElement('div'))
          root.attach(parent as unknown as BackendElement, place as unknown as BackendElement)
        },
        release: () => root.release(),
      }
    },
  }
}

type BackendElement = glassEasel.GeneralBackendElement

/** The engine draws with our elements and hears nothing by itself: a field's own DOM events would reach the page twice. */
function browserBackend() {
  const backend = new glassEasel.CurrentWindowBackendContext()
  const document = window.document
  const making = {
    createElement: makeElement,
    createTextNode: (words: string) => document.createTextNode(words),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  glassEasel.NativeNode.prototype.updateAttribute = function (name, value) {
    give(this.getBackendElement() as unknown as Element, name, value)
  }
  return Object.assign(backend, {
    document: making as unknown as typeof backend.document,
    onEvent: () => undefined,
    // What a query hands out as the node of a canvas.
    getContext: (element: unknown, told: (context: unknown) => void) =>
      told((element as Element).querySelector('canvas')),
    setListenerStats: () => undefined,
  })
}

/** From now on every `setData` travels as JSON does, is weighed, and is complained of when it is not fit to travel. */
export function watchSetData(note: (path: string, bytes: number) => void): void {
  const prototype = component.ComponentCaller.prototype
  const plain = prototype.setData
  prototype.setData = function (update: Tree, done?: () => void) {
    const { bytes, json, faults } = weigh(update)
    for (const fault of faults) console.error(`setData of ${this.is}: ${fault}`)
    if (bytes > MOST_BYTES) console.error(`setData of ${this.is}: ${bytes} bytes`)
    note(this.is, bytes)
    plain.call(this, JSON.parse(json), done)
  }
}

/** A wrapper of Taro's, whose `i` has a default of a kind and no children (@tarojs/runtime, `createRecursiveComponentConfig`). */
const WRAPPERS = ['comp', 'custom-wrapper']

/**
 * From now on what the engine warns of is complained of. One warning is let pass, and the console says why: the engine
 * draws a wrapper once with the default of Taro's before the first data of ours has come to it.
 */
export function watchWarnings(): void {
  glassEasel.addGlobalWarningListener((words, owner) => {
    const path = typeof owner === 'string' ? owner : owner.is
    const isEarly = typeof owner !== 'string' && WRAPPERS.includes(path) && !hasCome(owner.data)
    if (isEarly && words.includes('for-list')) console.info(`${path} is drawn before its first data: ${words}`)
    else console.error(`warning of ${path}: ${words}`)
    return false
  })
}

/** Whatever Taro sends has an id. */
function hasCome(data: Tree): boolean {
  const { i } = data as { readonly i?: { readonly sid?: string } }
  return i?.sid !== undefined
}
