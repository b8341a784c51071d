import { RewardSheet } from '../../../../features/volunteering/reward-sheet'
import { ShelfList } from '../../../../features/volunteering/shelf-list'
import type { Tell } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import type { Shelf } from './use-shelf'

interface ShelfProps {
  readonly shelf: Shelf
}

/** The shelves under one's activities; nothing for whoever may not change them. */
export function ShelfPart({ shelf: { kept, rewards, ask } }: ShelfProps) {
  if (!kept) return null
  return <RemoteView remote={rewards}>{({ data }) => <ShelfList rewards={data} onOpen={ask} />}</RemoteView>
}

export function ShelfSheet({ shelf: { asked, ask, rewards }, tell }: ShelfProps & { readonly tell: Tell }) {
  if (asked === undefined) return null
  const saved = () => {
    ask(undefined)
    if (rewards.status !== 'loading') rewards.reload()
  }
  return <RewardSheet reward={asked} tell={tell} onSaved={saved} onClose={() => ask(undefined)} />
}
