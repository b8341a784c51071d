import type { BookRow } from '@core/contract/handover-book'
import { type EpochMs, minutes } from '@core/kit/time'
import type { Actor } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { BookList } from '../../../../features/handover-book/book-list'
import type { EntryQuestion } from '../../../../features/handover-book/entry-card'
import { EntrySheet } from '../../../../features/handover-book/entry-sheet'
import { TakeOverDialog } from '../../../../features/handover-book/take-over-dialog'
import { type BookHands, useBook, useBookHands } from '../../../../features/handover-book/use-book'
import type { AboutCase } from '../../../../features/handover-book/use-entry-drafts'
import { WritePane } from '../../../../features/handover-book/write-pane'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { goBackTo, usePageParams } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

/** The hotline's handover book: what is open, whose it is, and what the next shift has to know. */
export function BookDesk({ actor }: { readonly actor: Actor }) {
  const remote = useBook()
  const now = useServerNow(minutes(1))
  const toast = useToast()
  const reload = () => void (remote.status !== 'loading' && remote.reload())
  const hands = useBookHands(toast.tell, reload)
  const [asked, ask] = useState<{ readonly row: BookRow; readonly question: EntryQuestion }>()
  const about = useAbout()
  return (
    <DeskScreen
      page='operatorDesk'
      actor={actor}
      title='交接本'
      back={{ label: '热线', onPress: () => goBackTo('operatorDesk') }}
      toast={toast}
      aside={<WritePane about={about} now={now} tell={toast.tell} onWritten={reload} />}
      asideSize='wide'
      overlay={
        asked && <AskedOfEntry key={asked.row.id} {...asked} now={now} hands={hands} onClose={() => ask(undefined)} />
      }
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data }) => (
            <BookList rows={data} now={now} onTake={hands.take} onAsk={(row, question) => ask({ row, question })} />
          )}
        </RemoteView>
      </View>
    </DeskScreen>
  )
}

interface AskedOfEntryProps {
  readonly row: BookRow
  readonly question: EntryQuestion
  readonly now: EpochMs
  readonly hands: BookHands
  readonly onClose: () => void
}

function AskedOfEntry({ row, question, now, hands, onClose }: AskedOfEntryProps) {
  if (question === 'takeOver')
    return <TakeOverDialog row={row} now={now} onTakeOver={() => hands.takeOver(row)} onClose={onClose} />
  const submit = (words: string) => hands[question](row, words)
  return <EntrySheet row={row} question={question} onSubmit={submit} onClose={onClose} />
}

/** The case somebody had before them when they opened the book. */
function useAbout(): AboutCase | null {
  const { kind, id, number } = usePageParams()
  if ((kind !== 'help' && kind !== 'appeal') || id === undefined || number === undefined) return null
  return { kind, id, number }
}
