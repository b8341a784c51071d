/** A page of the browser build: `load` answers the promise of its code first of all, and draws nothing. */
export interface Route {
  readonly path?: string
  load?(context: object, params: object): readonly unknown[]
}

/** What residents and members have in their hands when a network goes. Whoever sits at a desk or before a wall has a wire. */
const IN_THE_HAND = /^\/?(pages|packages\/(help|appeals|duty|account))\//

/** Brings the code of one page after the other, so that none of them holds up what is looked at; a repeated call brings what is still missing. */
export function beforehand(routes: readonly Route[]): () => Promise<void> {
  const missing = new Set(routes.filter(({ path }) => path !== undefined && IN_THE_HAND.test(path)))
  let bringing = false
  return async () => {
    if (bringing) return
    bringing = true
    for (const route of missing) if (await isBrought(route)) missing.delete(route)
    bringing = false
  }
}

async function isBrought(route: Route): Promise<boolean> {
  try {
    await route.load?.({}, {})[0]
    return true
  } catch {
    return false
  }
}
