import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { PickedPart } from '../../../../features/roster-plan/picked-part'
import { PlanGrid } from '../../../../features/roster-plan/plan-grid'
import { planBlocks } from '../../../../features/roster-plan/plan-table'
import { PlanTools, WeekTiles } from '../../../../features/roster-plan/plan-tools'
import { ruleWords } from '../../../../features/roster-plan/rotation-words'
import { type Outlook, openWeek } from '../../../../features/roster-plan/use-outlook'
import type { PlanBench } from '../../../../features/roster-plan/use-plan'
import { freeMondayOf } from '../../../../features/roster-plan/work'
import { WeekGrid } from '../../../../features/roster-week/week-grid'
import { Text } from '../../../../ui/text/text'

interface PlanFloorProps {
  readonly bench: PlanBench
  readonly outlook: Outlook | null
  readonly picked: PickedPart | undefined
  /** The week being looked at; undefined while it is the plan. */
  readonly monday: string | undefined
  readonly today: string
  readonly onPick: (picked: PickedPart | undefined) => void
  readonly onMonday: (monday: string | undefined) => void
}

/** The table of the plan, or one of the weeks that come of it as the week editor will draw it. */
export function PlanFloor({ bench, outlook, picked, monday, today, onPick, onMonday }: PlanFloorProps) {
  const { draft, view, problems, nameOf } = bench
  const blocks = useMemo(
    () => planBlocks(draft, { zones: view.zones, saved: view, today, problems, nameOf }),
    [draft, view, today, problems, nameOf],
  )
  const drop = (key: string) => key === 'Escape' && onPick(undefined)
  return (
    <View className='plan-desk'>
      <PlanTools
        look={monday === undefined ? 'plan' : 'weeks'}
        onLook={(look) => onMonday(look === 'weeks' ? freeMondayOf(view) : undefined)}
      />
      {monday === undefined ? (
        <PlanGrid blocks={blocks} rules={ruleWords(draft.rules)} picked={picked} onPick={onPick} onKey={drop} />
      ) : (
        <WeeksAhead outlook={outlook} monday={monday} onMonday={onMonday} onPick={onPick} onKey={drop} />
      )}
    </View>
  )
}

interface WeeksAheadProps extends Pick<PlanFloorProps, 'outlook' | 'onMonday' | 'onPick'> {
  readonly monday: string
  readonly onKey: (key: string) => void
}

function WeeksAhead({ outlook, monday, onMonday, onPick, onKey }: WeeksAheadProps) {
  if (!outlook) return <Text>红字的地方改好，这里就接着算往后几周会怎样。</Text>
  const week = outlook.weeks.find((one) => one.monday === monday) ?? openWeek(outlook)
  if (!week) return null
  return (
    <>
      <WeekTiles weeks={outlook.weeks} before={outlook.before} monday={week.monday} onChoose={onMonday} />
      <WeekGrid week={week} touch={touchOf(onPick)} onKey={onKey} />
    </>
  )
}

/** Whoever taps a shift of a week means the band it comes of. */
function touchOf(onPick: PlanFloorProps['onPick']) {
  return {
    picked: undefined,
    markedId: null,
    onPick({ slot }: { readonly slot: string }) {
      const [, postId = '', bandId = ''] = slot.split('.')
      onPick({ part: 'band', postId, bandId })
    },
  }
}
