import { View } from '@tarojs/components'
import { DeskLine } from '../../ui/desk-frame/desk-line'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { byHandLine, effectGroups, effectLine, touchedLines } from './effect-words'
import { LoadList } from './load-list'
import { type Outlook, openWeek } from './use-outlook'
import type { PlanBench } from './use-plan'
import './plan-form.scss'
import './plan-effect.scss'

interface EffectPaneProps {
  readonly bench: PlanBench
  /** Null while something is wrong. */
  readonly outlook: Outlook | null
  /** Leads to the week of a shift. */
  readonly onShow: (slot: string) => void
}

const MANY = 12

/** What the work on the plan would do to the weeks ahead: before anything is saved, and nobody is told. */
export function EffectPane({ bench, outlook, onShow }: EffectPaneProps) {
  if (bench.newer) return <Text className='plan-note'>先合到一起，这里就接着算往后几周会怎样。</Text>
  if (!outlook) return <Text className='plan-note'>红字的地方改好，这里就接着算往后几周会怎样。</Text>
  const loads = <Loads bench={bench} outlook={outlook} />
  if (bench.changes.length === 0)
    return (
      <>
        <HowTo />
        {loads}
      </>
    )
  const byHand = byHandLine(outlook.effect, outlook.weeks)
  const groups = effectGroups(outlook.effect, { weeks: outlook.weeks, nameOf: bench.nameOf })
  return (
    <>
      <DeskHeading title='存下以后' aside='看到往后四周' />
      <Text className='plan-effect'>{effectLine(outlook.effect)}</Text>
      {byHand !== '' && <Text className='plan-note'>{byHand}</Text>}
      {touchedLines(outlook.touched, bench.nameOf).map((line) => (
        <Text key={line} className='plan-effect plan-effect--touched'>
          {line}
        </Text>
      ))}
      <View>
        {groups.slice(0, MANY).map(({ key, title, note, alert, slot }) => (
          <DeskLine
            key={key}
            title={title}
            note={note}
            alert={alert}
            {...(slot === null ? {} : { onPress: () => onShow(slot) })}
          />
        ))}
      </View>
      {groups.length > MANY && <Text className='plan-note'>还有 {groups.length - MANY} 处，看“往后几周”。</Text>}
      {loads}
    </>
  )
}

function Loads({ bench, outlook }: { readonly bench: PlanBench; readonly outlook: Outlook }) {
  const week = openWeek(outlook)
  return week ? <LoadList week={week} mostWeekMs={bench.draft.rules.mostWeekMs} /> : null
}

function HowTo() {
  return (
    <>
      <DeskHeading title='点一行就能改' />
      <Text className='plan-note'>几点到几点、要几个人、谁排在谁后面，都在这里定。</Text>
      <Text className='plan-note'>改的时候，这里先算给您看：往后几周多缺几人、谁和谁撞了。存下才算数。</Text>
      <Text className='plan-note'>已经发布的周，人和时间都不变；没发布的周照新的排。</Text>
    </>
  )
}
