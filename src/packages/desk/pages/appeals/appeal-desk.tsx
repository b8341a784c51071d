import type { AppealView } from '@core/appeals/appeal-view'
import type { ReceptionRow } from '@core/contract/reception'
import { minutes } from '@core/kit/time'
import { mayTakeCalls } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import { useState } from 'react'
import type { Visit } from '../../../../features/appeal-form/use-desk-filing'
import { filtered, stepTo } from '../../../../features/appeal-inbox/filters'
import { InboxList } from '../../../../features/appeal-inbox/inbox-list'
import { useAppealFilter, useOpenAppeals } from '../../../../features/appeal-inbox/use-open-appeals'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { SmallButton } from '../../../../ui/button/small-button'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { ChosenAppeal } from './chosen-appeal'
import { FilingPane } from './filing-pane'
import { VisitorsPane } from './visitors-pane'

/** What stands in the middle: a case, an empty form, the reception room, or the form for somebody who sits there. */
type Middle = 'case' | 'form' | 'visitors' | { readonly visit: Visit }

// Over 40 lines: what is looked at, and the desk it stands on.
/** The desk of appeals: everything that is open or waits for a word, and the chosen one with all that can be done about it. */
export function AppealDesk({ actor }: { readonly actor: Actor }) {
  const remote = useOpenAppeals()
  const now = useServerNow(minutes(1))
  const toast = useToast()
  const [filter, setFilter] = useAppealFilter()
  const [tapped, choose] = useState<string>()
  const [middle, show] = useState<Middle>('case')
  const rows = remote.status === 'ready' ? remote.data : []
  const shown = filtered(rows, filter)
  const chosen = middle === 'case' ? (tapped ?? shown[0]?.id) : undefined
  const renew = () => remote.status !== 'loading' && remote.reload()
  const look = (id: string | undefined) => {
    show('case')
    choose(id)
  }
  useStepKeys((by) =>
    look(
      stepTo(
        shown.map(({ id }) => id),
        chosen,
        by,
      ),
    ),
  )
  const filed = ({ id, number }: AppealView) => {
    toast.tell(`登记好了，编号 ${number}`, 'done')
    look(id)
    renew()
  }
  const filterBy = (next: typeof filter) => {
    setFilter(next)
    look(undefined)
  }
  return (
    <DeskScreen
      page='appealDesk'
      actor={actor}
      title='诉求'
      toast={toast}
      actions={mayTakeCalls(actor) && <Doors onShow={show} />}
      left={
        <RemoteView remote={remote}>
          {({ data }) => (
            <InboxList rows={data} filter={filter} chosen={chosen} now={now} onFilter={filterBy} onChoose={look} />
          )}
        </RemoteView>
      }
    >
      {chosen && (
        <ChosenAppeal
          key={chosen}
          id={chosen}
          seenVersion={rows.find(({ id }) => id === chosen)?.version ?? 0}
          now={now}
          tell={toast.tell}
          onMoved={renew}
        />
      )}
      {middle === 'form' && <FilingPane onFiled={filed} onClose={() => show('case')} />}
      {middle === 'visitors' && (
        <VisitorsPane now={now} tell={toast.tell} onFile={(row) => show({ visit: visitOf(row) })} onOpen={look} />
      )}
      {typeof middle === 'object' && (
        <FilingPane
          key={middle.visit.appointmentId}
          visit={middle.visit}
          onFiled={filed}
          onClose={() => show('visitors')}
        />
      )}
      {!chosen && middle === 'case' && remote.status === 'ready' && (
        <Empty title='都办好了' hint='有新的诉求，左边马上看得到' />
      )}
    </DeskScreen>
  )
}

/** The doors that are kept at this desk. */
function Doors({ onShow }: { readonly onShow: (middle: Middle) => void }) {
  return (
    <>
      <SmallButton icon='users' label='接待室' onPress={() => onShow('visitors')} />
      <SmallButton icon='edit' label='登记诉求' onPress={() => onShow('form')} />
    </>
  )
}

function visitOf({ id, date, name, phone, words }: ReceptionRow): Visit {
  return { date, appointmentId: id, name, phone, words }
}

function useStepKeys(onStep: (by: 1 | -1) => void): void {
  useKeys(({ key, typing }) => {
    if (typing !== 'nothing' || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
    onStep(key === 'ArrowDown' ? 1 : -1)
    return true
  })
}
