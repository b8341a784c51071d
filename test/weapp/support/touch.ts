import type { OpenPage } from './open-page'
import type { Drawn } from './screen'

interface Gesture {
  readonly type: 'tap' | 'input'
  readonly detail: object
}

/** Hands an event to everything that listens to it, from the inside out. Fails when nothing does. */
export function touch(page: OpenPage, target: Drawn, { type, detail }: Gesture): void {
  if (target.attribute('aria-disabled') === 'true') throw new Error(`${target.words.trim()} is disabled`)
  const line: Drawn[] = []
  for (let at: Drawn | undefined = target; at; at = at.parent) {
    const { listens, catches } = at.template
    if (listens.has(type) || catches.has(type)) line.push(at)
    if (catches.has(type) || type === 'input') break
  }
  if (line.length === 0) throw new Error(`nothing listens to ${type} on ${target.words.trim()}`)
  for (const current of line)
    page.call('eh', { type, detail, target: whereabouts(target), currentTarget: whereabouts(current), touches: [] })
}

function whereabouts({ id, sid }: Drawn) {
  return { id, dataset: { sid }, offsetLeft: 0, offsetTop: 0 }
}
