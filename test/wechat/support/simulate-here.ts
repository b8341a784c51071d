import { join } from 'node:path'

/** A node of the drawn page as the engine tells it. */
export interface ClassicNode {
  readonly tagName: string
  readonly attrs: readonly { readonly name: string; readonly value: unknown }[]
  readonly event: Readonly<Record<string, { readonly name: string }>>
  readonly children: readonly (ClassicNode | string)[]
}

/** A component in the engine. */
export interface ClassicComponent {
  readonly dom: Element
  readonly data: unknown
  readonly instance: object | undefined
  attach(parent: Element): void
  detach(): void
  setData(update: object, done?: () => void): void
  toJSON(): ClassicNode
  querySelector(selector: string): ClassicComponent | undefined
  querySelectorAll(selector: string): readonly ClassicComponent[]
  dispatchEvent(name: string, options?: { readonly detail?: object; readonly bubbles?: boolean }): void
}

export interface Definition {
  readonly data?: object
  readonly properties?: object
  readonly methods?: object
  readonly attached?: () => void
  readonly detached?: () => void
}

export interface Simulate {
  load(path: string, tagName: string, options: { readonly rootPath: string; readonly compiler: 'official' }): string
  render(id: string): ClassicComponent
  /** Hands a component to the engine while its files are being loaded; answers what a script would export. */
  register(definition: Definition): object
}

const TOOLS = join(__dirname, '..', '..', '..', 'tools', 'wechat-checks', 'node_modules')
const BROWSER = ['document', 'CustomEvent', 'Event', 'TouchEvent', 'Node', 'Element', 'HTMLElement', 'Text'] as const

/** WeChat's simulator, in a browser without layout. It knows neither pages nor Taro, and takes its world from global names. */
export function simulateHere(): Simulate {
  const { JSDOM } = require(join(TOOLS, 'jsdom')) as {
    JSDOM: new (html: string) => { window: object }
  }
  const { window } = new JSDOM('<!doctype html><body></body>')
  const world = globalThis as unknown as Record<string, unknown>
  world.window = window
  for (const name of BROWSER) world[name] = Reflect.get(window, name)
  const { load, render } = require(join(TOOLS, 'miniprogram-simulate')) as Pick<Simulate, 'load' | 'render'>
  return {
    load,
    render,
    register(definition) {
      const register = world.Component as (definition: Definition) => void
      register(definition)
      return {}
    },
  }
}
