import type { AppealRung } from '@core/appeals/settings'
import type { LadderRung } from '@core/help/ladder'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { EditButton } from './edit-hands'
import { OpenRow } from './open-row'
import { rungWords } from './rung-words'
import './town-settings.scss'

const MOST = 40

interface RungListProps<Rung extends LadderRung | AppealRung> {
  readonly title: string
  /** Of every clock: a rung is its place among all. */
  readonly rungs: readonly Rung[]
  readonly clock: Rung['clock']
  readonly onAdd: () => void
  readonly children: (rung: Rung, at: number) => ReactNode
}

/** The rungs of one clock, each of which opens. */
export function RungList<Rung extends LadderRung | AppealRung>(p: RungListProps<Rung>) {
  const [open, setOpen] = useState<string>()
  const own = p.rungs.map((rung, at) => ({ rung, at })).filter(({ rung }) => rung.clock === p.clock)
  return (
    <>
      <DeskHeading title={p.title} />
      <View className='town-card'>
        {own.map(({ rung, at }, nth) => (
          <OpenRow
            key={rung.key}
            title={`第 ${nth + 1} 级`}
            note={rungWords(rung)}
            open={open === rung.key}
            onToggle={() => setOpen(open === rung.key ? undefined : rung.key)}
          >
            {p.children(rung, at)}
          </OpenRow>
        ))}
        {own.length === 0 && <Text className='town-note town-card__none'>还没有，到了时限谁也不知道</Text>}
      </View>
      {p.rungs.length < MOST && (
        <EditButton label='添一级' spoken={`${p.title}，添一级`} icon='plus' onPress={p.onAdd} />
      )}
    </>
  )
}
