import type { Page } from 'playwright-core'

declare global {
  interface Window {
    newsHeard?: string[]
  }
}

/** From now on this page keeps what a screen reader would announce without being asked. */
export async function listenForNews(page: Page): Promise<void> {
  await page.evaluate(listen)
}

/** What was announced since, oldest first. */
export function newsHeard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.newsHeard ?? [])
}

/** Runs in the page. */
function listen(): void {
  const heard: string[] = []
  window.newsHeard = heard
  const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement)
  const isNews = (node: Node) => {
    if (elementOf(node)?.closest('[aria-hidden=true]')) return false
    const live = elementOf(node)?.closest('[aria-live]')?.getAttribute('aria-live')
    return live === 'polite' || live === 'assertive'
  }
  // An element of Taro's moves its children into place after it was added: the same words, added again.
  const said = new WeakMap<Node, string>()
  const textsIn = (node: Node): readonly string[] => {
    const out: string[] = []
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
      const words = text.textContent ?? ''
      if (text.nodeType !== Node.TEXT_NODE || !isNews(text) || said.get(text) === words) continue
      said.set(text, words)
      // A space that does not break is heard like any other.
      out.push(words.replaceAll('\u00a0', ' '))
    }
    return out
  }
  // What stands there already is no news when Taro moves it.
  const before = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (before.nextNode()) said.set(before.currentNode, before.currentNode.textContent ?? '')
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      const nodes = type === 'characterData' ? [target] : [...addedNodes]
      heard.push(
        ...nodes
          .filter((node) => node.isConnected)
          .flatMap(textsIn)
          .filter((words) => words.trim() !== ''),
      )
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}
