import { HOUR_MS } from '@core/kit/time'
import type { RosterRules } from '@core/roster/post'
import { Choices } from '../../ui/choices/choices'
import { Counter } from '../../ui/counter/counter'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { PartHead } from './part-head'
import type { PartProps } from './part-props'
import { hoursOf } from './rotation-words'

const APPROVALS = [
  { id: 'coordinator', label: '值班长点头' },
  { id: 'automatic', label: '双方同意就行' },
] as const satisfies readonly { readonly id: RosterRules['swapApproval']; readonly label: string }[]

/** What holds for every post. */
export function RulesForm({ bench, onPick }: PartProps) {
  const { draft, edit } = bench
  const change = (rules: Partial<RosterRules>) =>
    edit({ ...draft, rules: { ...draft.rules, ...rules } }, `rules.${Object.keys(rules)}`)
  const { restMs, mostWeekMs, swapApproval } = draft.rules
  return (
    <>
      <PartHead title='排班规矩' onLetGo={() => onPick(undefined)} />
      <Counter
        label='夜班之后至少歇'
        value={hoursOf(restMs)}
        unit='小时'
        least={0}
        most={24}
        onChange={(hours) => change({ restMs: hours * HOUR_MS })}
      />
      <Text className='plan-note'>歇不够的班会标出来，合不合适由您定。</Text>
      <Counter
        label='一个人一周最多'
        value={hoursOf(mostWeekMs)}
        unit='小时'
        least={0}
        most={168}
        step={5}
        onChange={(hours) => change({ mostWeekMs: hours * HOUR_MS })}
      />
      <Text className='plan-note'>自动补空时，排满的人不再加班。</Text>
      <DeskHeading title='两个人说好调班以后' />
      <Choices
        label='两个人说好调班以后'
        choices={APPROVALS}
        chosen={swapApproval}
        onChoose={(id) => change({ swapApproval: id })}
      />
    </>
  )
}
