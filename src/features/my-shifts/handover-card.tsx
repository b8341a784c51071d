import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import { type Handover, standWords } from './handover-words'
import type { HandoverDesk } from './use-handover'

interface HandoverCardProps extends HandoverDesk {
  readonly now: EpochMs
}

/** The change of coordinators: the one who goes writes, the one who comes takes every case by name. */
export function HandoverCard({ now, ...desk }: HandoverCardProps) {
  const { handover } = desk
  const { at, fromName, toName, mayWrite } = handover
  return (
    <>
      <SectionTitle title='交接班' aside={`${clockTime(at)}，${fromName}交给${toName}`} />
      {/* Loaded before the change and looked at after it, the words are closed though nobody has said so yet. */}
      {mayWrite && now < at ? <Writing {...desk} /> : <Reading {...desk} now={now} />}
    </>
  )
}

const NOTE_MAX = 1_000

function Writing({ handover, note, onNote, onWrite }: HandoverDesk) {
  const { cases, toName } = handover
  return (
    <>
      {cases.length > 0 && (
        <Card flush>
          <CaseRows cases={cases} state='writing' />
        </Card>
      )}
      <Card>
        <View className='stack'>
          <Text className='muted'>
            {cases.length === 0 ? '现在没有没办完的求助。' : `这 ${cases.length} 件到点自动交过去。`}
            要特别留意的，写几句。
          </Text>
          <Field kind='textarea' label='交代几句' value={note} maxLength={NOTE_MAX} onInput={onNote} />
          <Button label={`交给${toName}`} onPress={onWrite} />
        </View>
      </Card>
    </>
  )
}

function Reading({ handover, now, onConfirm }: HandoverCardProps) {
  const { cases, note, fromName, mayConfirm } = handover
  const open = cases.filter(({ confirmedAt }) => confirmedAt === null)
  return (
    <Card flush>
      <ListRow icon='handoff' title={standWords(handover, now)} strong />
      {note !== '' && <ListRow icon='talk' title={`${fromName}说`} note={note} />}
      <CaseRows cases={cases} state={handover.state} />
      {mayConfirm && (
        <View className='handover__foot'>
          <Button label={`我接下这 ${open.length} 件`} onPress={() => onConfirm(open.map(({ helpId }) => helpId))} />
        </View>
      )}
    </Card>
  )
}

function CaseRows({ cases, state }: Pick<Handover, 'cases' | 'state'>) {
  return (
    <>
      {cases.map(({ helpId, label, note, confirmedAt }) => (
        <ListRow
          key={helpId}
          icon={confirmedAt === null ? 'ticket' : 'check'}
          title={label}
          note={[note, takenWords(confirmedAt, state)].filter(Boolean).join('，')}
          onPress={() => openPage('track', { id: helpId })}
        />
      ))}
    </>
  )
}

function takenWords(confirmedAt: EpochMs | null, state: Handover['state']): string {
  if (confirmedAt !== null) return `${clockTime(confirmedAt)} 接下`
  return state === 'writing' ? '' : '还没接'
}
