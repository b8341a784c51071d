import type { BookRow } from '@core/contract/handover-book'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import './handover-book.scss'

/** What somebody is asked before it is done. */
export type EntryQuestion = 'handOn' | 'close' | 'takeOver'

interface EntryCardProps {
  readonly row: BookRow
  readonly now: EpochMs
  readonly onTake: () => Promise<unknown>
  readonly onAsk: (question: EntryQuestion) => void
}

/** One thing the desk must not forget: what, by when, in whose hands, and what can be done with it. */
export function EntryCard({ row, now, onTake, onAsk }: EntryCardProps) {
  const { words, about, closed } = row
  return (
    <Card tone={row.late ? 'alert' : 'plain'}>
      <View className='book-entry'>
        <View className='book-entry__top'>
          <Text className='book-entry__words'>{words === '' ? '内容已经随人注销' : words}</Text>
          <DueTag row={row} now={now} />
        </View>
        {pathOf(row, now).map((line) => (
          <Text key={line} className='muted'>
            {line}
          </Text>
        ))}
        <View className='book-entry__deeds'>
          {closed === null && <Deeds row={row} onTake={onTake} onAsk={onAsk} />}
          {about && (
            <SmallButton
              icon='doc'
              label={about.number}
              spoken={`去看 ${about.number}`}
              onPress={() => openPage(about.kind === 'help' ? 'track' : 'appeal', { id: about.id })}
            />
          )}
        </View>
      </View>
    </Card>
  )
}

function DueTag({ row: { closed, late, dueAt }, now }: Pick<EntryCardProps, 'row' | 'now'>) {
  if (closed) return <Tag label='办好了' tone='green' />
  if (dueAt === null) return <Tag label='知道就行' />
  const by = `最晚 ${dayClock(dueAt, now)}`
  return late ? <Tag label={`${by}，过了`} tone='alert' filled /> : <Tag label={by} tone='blue' />
}

function Deeds({ row: { taken, words }, onTake, onAsk }: Omit<EntryCardProps, 'now'>) {
  if (!taken) return <SmallButton icon='handoff' label='我来接' spoken={`我来接：${words}`} onPress={onTake} />
  if (!taken.mine) {
    const ask = () => onAsk('takeOver')
    return <SmallButton icon='handoff' label='换我来办' spoken={`换我来办：${words}`} onPress={ask} />
  }
  return (
    <>
      <SmallButton icon='check' label='办好了' spoken={`办好了：${words}`} onPress={() => onAsk('close')} />
      <SmallButton icon='handoff' label='交给下一班' spoken={`交给下一班：${words}`} onPress={() => onAsk('handOn')} />
    </>
  )
}

/** Through whose hands it went, oldest first. */
function pathOf({ byName, at, handedOn, taken, closed }: BookRow, now: EpochMs): readonly string[] {
  const lines = [
    `${byName} ${dayClock(at, now)} 写的`,
    handedOn && `${handedOn.byName} ${dayClock(handedOn.at, now)} 交下来${said(handedOn.words)}`,
    taken && !closed && `${taken.mine ? '您' : taken.byName} ${dayClock(taken.at, now)} 接的`,
    closed && `${closed.byName} ${dayClock(closed.at, now)} 办好${said(closed.words)}`,
  ]
  return lines.filter((line) => line !== null && line !== false)
}

function said(words: string): string {
  return words === '' ? '' : `：${words}`
}
