import type { HelpRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { isolated } from '@core/kit/isolated'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { RemoteList } from '../../ui/remote-view/remote-list'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { spelledOut } from '../../words/durations'
import { spotWords } from '../../words/place-words'
import { stepChip } from '../../words/step-words'
import './my-help.scss'

interface MyHelpListProps {
  readonly remote: Remote<readonly HelpRow[]>
  readonly now: EpochMs
  /** Drawn over them; with it nobody is told that they have asked for nothing. */
  readonly unsent?: ReactNode
}

/** The caller's own requests, newest first. */
export function MyHelpList({ remote, now, unsent }: MyHelpListProps) {
  const empty = !unsent && (
    <Empty
      title='还没有求助过'
      hint='水管漏了、门打不开、要人搭把手，点一下就有人来'
      action={{ label: '一键求助', onPress: () => openPage('newRequest') }}
    />
  )
  return (
    <View className='stack'>
      {unsent}
      <RemoteList remote={remote} empty={empty}>
        {(row) => <MyHelp key={row.id} row={row} now={now} />}
      </RemoteList>
    </View>
  )
}

function MyHelp({ row, now }: { readonly row: HelpRow; readonly now: EpochMs }) {
  const chip = stepChip(row, now)
  const title = `${CATEGORY_WORDS[row.category]}，${spotWords({ ...row, door: null })}`
  const note = myHelpNote(row)
  return (
    <Card
      onPress={() => openPage('track', { id: row.id })}
      spoken={[title, chip.label, dayClock(row.startedAt, now), note].filter(Boolean).join('，')}
    >
      <View className='my-help'>
        <View className='my-help__top'>
          <StatusChip {...chip} />
          <Text className='muted'>{dayClock(row.startedAt, now)}</Text>
        </View>
        <Text className='my-help__title'>{title}</Text>
        {note !== '' && <Text className='muted'>{note}</Text>}
      </View>
    </Card>
  )
}

function myHelpNote({ responderName, arrivedAt, settledAt, startedAt }: HelpRow): string {
  if (responderName === null) return ''
  if (settledAt !== null) return `${responderName}办的，前后用了 ${spelledOut(settledAt - startedAt)}`
  return arrivedAt === null
    ? `${responderName}接的单`
    : `${isolated(responderName)}，${spelledOut(arrivedAt - startedAt)}到的`
}
