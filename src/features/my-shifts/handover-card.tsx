import { clockTime } from '@core/kit/local-time'
import type { HandoverView } from '@core/roster/handover-view'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { openPage } from '../../platform/navigation'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'

type Handover = NonNullable<HandoverView['handover']>

/** The change of coordinators: the one who goes writes, the one who comes takes every case by name. */
export function HandoverCard({ tell }: { readonly tell: Tell }) {
  const remote = useRemote(() => callCloud('roster', 'handover', {}), [])
  const attempt = useAttempt(tell, () => remote.status !== 'loading' && remote.reload())
  if (remote.status !== 'ready' || remote.data.handover === null) return null
  const { handover } = remote.data
  const act = async (move: () => Promise<HandoverView>, words: string) => {
    const answer = await attempt(move)
    if (!answer) return
    remote.replace(answer)
    tell(words, 'done')
  }
  const confirm = (helpIds: readonly string[]) =>
    act(
      () => callCloud('roster', 'confirmHandover', { handoverId: handover.id, helpIds: [...helpIds] }),
      '接下了，这些求助归您盯',
    )
  const write = (note: string) =>
    act(
      () =>
        callCloud('roster', 'writeHandover', {
          note,
          cases: handover.cases.map(({ helpId, note: about }) => ({ helpId, note: about })),
        }),
      `写好了，${handover.toName}会收到`,
    )
  return (
    <>
      <SectionTitle title='交接班' aside={`${clockTime(handover.at)}，${handover.fromName}交给${handover.toName}`} />
      {handover.mayWrite ? (
        <Writing handover={handover} onWrite={write} />
      ) : (
        <Reading handover={handover} onConfirm={confirm} />
      )}
    </>
  )
}

const NOTE_MAX = 1_000

function Writing({
  handover,
  onWrite,
}: {
  readonly handover: Handover
  readonly onWrite: (note: string) => Promise<void>
}) {
  const [note, setNote] = useState(handover.note)
  return (
    <Card>
      <View className='stack'>
        <Text className='muted'>没办完的 {handover.cases.length} 件会自动交过去，这里写要特别留意的。</Text>
        <Field kind='textarea' label='交代几句' value={note} maxLength={NOTE_MAX} onInput={setNote} />
        <Button label={`交给${handover.toName}`} onPress={() => onWrite(note.trim())} />
      </View>
    </Card>
  )
}

interface ReadingProps {
  readonly handover: Handover
  readonly onConfirm: (helpIds: readonly string[]) => Promise<void>
}

function Reading({ handover, onConfirm }: ReadingProps) {
  const { cases, note, mayConfirm } = handover
  const open = cases.filter(({ confirmedAt }) => confirmedAt === null)
  return (
    <Card flush>
      {note !== '' && <ListRow icon='talk' title={`${handover.fromName}说`} note={note} />}
      {cases.map((one) => (
        <ListRow
          key={one.helpId}
          icon={one.confirmedAt === null ? 'ticket' : 'check'}
          title={one.label}
          note={[one.note, one.confirmedAt === null ? '还没接' : `${clockTime(one.confirmedAt)} 接下`]
            .filter(Boolean)
            .join('，')}
          onPress={() => openPage('track', { id: one.helpId })}
        />
      ))}
      {mayConfirm && (
        <View className='handover__foot'>
          <Button label={`我接下这 ${open.length} 件`} onPress={() => onConfirm(open.map(({ helpId }) => helpId))} />
        </View>
      )}
    </Card>
  )
}
