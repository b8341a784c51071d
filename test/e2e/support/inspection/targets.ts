import type { Page } from 'playwright-core'

/** What a finger needs, px: of the target itself, and between two so that neither is pressed for the other. */
export interface Reach {
  readonly least: number
  /** Of a name in a table of names, which a mouse picks among its likes: as dense as a printed roster; WCAG 2.2 asks for 24. */
  readonly leastInTable: number
  readonly apart: number
}

/**
 * Targets that are too small or too close, by asking the page at every px what a finger would hit there.
 *
 * Two that touch are far enough apart when both are larger than they must be: what counts is the room between
 * the middles that a finger needs.
 */
export async function againstFingers(page: Page, reach: Reach): Promise<readonly string[]> {
  return page.evaluate(hardToHit, reach)
}

// Over 40 lines: the page is given this function and nothing around it.
/** Runs in the page. */
function hardToHit({ least, leastInTable, apart }: Reach): readonly string[] {
  const ROLES = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab', 'textbox']
  const selector = [...ROLES.map((role) => `[role=${role}]`), 'a[href]', 'button', 'input', 'textarea'].join(',')
  const dialogs = [...document.querySelectorAll('[role=dialog]')].filter((dialog) => dialog.checkVisibility())
  const floor = dialogs.at(-1) ?? document.body
  const shown = [...floor.querySelectorAll<HTMLElement>(selector)].filter(isTarget)
  const boxes = shown.flatMap((target) => {
    const box = boxOf(target)
    return box ? [{ name: nameOf(target), target, ...box }] : []
  })
  const small = boxes.filter(({ target, width, height }) => {
    const needed = target.matches('.ui-roster-chip') ? leastInTable : least
    return width < needed || height < needed
  })
  return [...small.map(({ name, width, height }) => `${name} is ${width} × ${height}`), ...tooClose()]

  function isTarget(element: HTMLElement): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    if (element.closest('.demo-bar, [aria-hidden=true], .phone-bar, .phone-tabs, .phone-over')) return false
    return element.parentElement?.closest(selector) === null || element.parentElement === null
  }

  function nameOf(element: HTMLElement): string {
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24) || element.className
  }

  /** As far as a finger still hits it from its middle, in each direction. */
  function boxOf(target: HTMLElement) {
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { left, right, top, bottom } = target.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const hits = (px: number, py: number) => target.contains(document.elementFromPoint(px, py))
    if (!hits(x, y)) return undefined
    const far = (dx: number, dy: number) => {
      let steps = 0
      while (steps < 2 * least && hits(x + dx * (steps + 1), y + dy * (steps + 1))) steps++
      return steps
    }
    const reach = { left: far(-1, 0), right: far(1, 0), top: far(0, -1), bottom: far(0, 1) }
    // A middle between two px and a border on a fraction cost up to one px a side.
    return {
      width: Math.min(Math.round(right - left), reach.left + reach.right + 2),
      height: Math.min(Math.round(bottom - top), reach.top + reach.bottom + 2),
    }
  }

  /** What scrolls together; the rest passes beneath a bar or a sheet and is pressed when it has come out. */
  function layerOf(element: HTMLElement): Element {
    const stands = (style: CSSStyleDeclaration) =>
      /fixed|sticky/.test(style.position) || /auto|scroll/.test(style.overflowY)
    let layer: Element = element
    while (layer !== document.body && layer.parentElement && !stands(getComputedStyle(layer)))
      layer = layer.parentElement
    return layer
  }

  function tooClose(): readonly string[] {
    const at = (element: HTMLElement) => element.getBoundingClientRect()
    const spare = (length: number) => Math.max(0, (length - least) / 2)
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        if (layerOf(one.target) !== layerOf(other.target)) return []
        // Who stands where on a drawing is not ours to move; the list beside it has the same people.
        if (one.target.closest('.ui-plan') && other.target.closest('.ui-plan')) return []
        const [a, b] = [at(one.target), at(other.target)]
        const beside = Math.max(a.left - b.right, b.left - a.right) + spare(a.width) + spare(b.width)
        const below = Math.max(a.top - b.bottom, b.top - a.bottom) + spare(a.height) + spare(b.height)
        const room = Math.round(Math.max(beside, below))
        return room < apart ? [`${one.name} and ${other.name} leave ${room} between them`] : []
      }),
    )
  }
}
