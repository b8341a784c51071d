import { remember, remembered } from '../../platform/storage'
import type { Drawer } from '../../platform/use-kept'

const KEY = 'desk-visit-drafts'

/** More visitors than sit in a waiting room: the oldest draft gives way. */
const MOST = 8

type Drafts<T> = readonly (readonly [appointmentId: string, draft: T])[]

/** What is being written down for one visitor; all of them share one place on the machine. */
export function drawerOfVisit<T>({ appointmentId }: { readonly appointmentId: string }): Drawer<T> {
  return {
    read: () => drafts<T>().find(([id]) => id === appointmentId)?.[1],
    write(draft) {
      const others = drafts<T>().filter(([id]) => id !== appointmentId)
      const all: Drafts<T> = draft === undefined ? others : [...others, [appointmentId, draft]]
      return remember(KEY, all.length === 0 ? undefined : all.slice(-MOST))
    },
  }
}

function drafts<T>(): Drafts<T> {
  return remembered<Drafts<T>>(KEY) ?? []
}
