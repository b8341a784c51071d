import type { CDPSession, Page } from 'playwright-core'

/** What is said of an element of this role, before its name; what is not among them is passed through. */
const SAID: Readonly<Record<string, string>> = {
  heading: '标题 ',
  button: '按钮 ',
  link: '链接 ',
  radio: '选项 ',
  checkbox: '勾选 ',
  switch: '开关 ',
  textbox: '输入 ',
  image: '图 ',
  img: '图 ',
  StaticText: '',
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/**
 * The page in the order a screen reader goes through it, one line for each stop, from the browser's own accessibility
 * tree. The bar at its top is left out: WeChat draws that itself.
 */
export async function readingOrder(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const [start, bar] = [await domNode(session, ROOT), await domNode(session, BAR)]
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === start)
  return root ? stops(root, byId, bar) : []
}

/** The page on top; an open sheet or dialog is all there is. */
const ROOT = "[...document.querySelectorAll('[role=dialog], .ui-page')].filter((one) => one.checkVisibility()).at(-1)"
const BAR = `${ROOT}?.querySelector('.ui-nav-bar--page')`

async function domNode(session: CDPSession, expression: string): Promise<number | undefined> {
  const { result } = await session.send('Runtime.evaluate', { expression })
  if (!result.objectId) return undefined
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId })
  return node.backendNodeId
}

function stops(node: AxNode, byId: ReadonlyMap<string, AxNode>, bar: number | undefined): readonly string[] {
  if (node.backendDOMNodeId !== undefined && node.backendDOMNodeId === bar) return []
  const said = SAID[node.role?.value ?? '']
  // A space that does not break is heard like any other.
  const name = node.name?.value.replaceAll('\u00a0', ' ').trim() ?? ''
  if (!node.ignored && said !== undefined && name !== '') return [said + name]
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child ? stops(child, byId, bar) : []
  })
}
