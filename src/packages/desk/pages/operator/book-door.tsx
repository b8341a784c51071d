import { openCount } from '../../../../features/handover-book/shelves'
import { useBook } from '../../../../features/handover-book/use-book'
import { openPage } from '../../../../platform/navigation'
import { SmallButton } from '../../../../ui/button/small-button'

/** The way to the handover book, with how many things are open in it. */
export function BookDoor() {
  const remote = useBook()
  const open = remote.status === 'ready' ? openCount(remote.data) : 0
  return (
    <SmallButton icon='doc' label={open === 0 ? '交接本' : `交接本 ${open} 件`} onPress={() => openPage('bookDesk')} />
  )
}
