import { APPEAL_CLOCKS, APPEAL_LADDER_ROLES, type AppealClockName, type AppealRung } from '@core/appeals/settings'
import { APPEAL_KINDS_OF } from '@core/appeals/settings-check'
import { DAY_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { Counter } from '../../ui/counter/counter'
import { ParsedField } from '../../ui/field/parsed-field'
import { minuteOf, timeWords } from '../../words/typed-minute'
import type { FormProps } from './form-props'
import { replaced } from './list-edits'
import { RungHands } from './rung-hands'
import { RungList } from './rung-list'
import { CLOCK_WORDS } from './rung-words'
import './town-settings.scss'

const EARLIEST = -10
const LATEST = 30
const MOST_ROUND = 30
const LONGEST_TIME = 6

/** Whom an appeal tells, and on which working day, as its limits come near and pass. */
export function AppealLadderForm({ bench }: FormProps<'appealLadder'>) {
  const { value, change } = bench
  const fresh = (clock: AppealClockName): AppealRung => ({
    ...{ key: randomKey(), clock, workdays: 0, minute: null, everyMs: null },
    ...{ kind: APPEAL_KINDS_OF[clock].at(-1) ?? 'acceptBreached', tell: ['coordinator'] },
  })
  return (
    <View className='town-form'>
      {APPEAL_CLOCKS.map((clock) => (
        <RungList
          key={clock}
          title={CLOCK_WORDS[clock]}
          rungs={value}
          clock={clock}
          onAdd={() => change([...value, fresh(clock)], `add.${clock}.${value.length}`)}
        >
          {(rung, at) => (
            <RungFields rung={rung} onChange={(next, label) => change(replaced(value, at, next), `${at}.${label}`)} />
          )}
        </RungList>
      ))}
    </View>
  )
}

interface RungFieldsProps {
  readonly rung: AppealRung
  readonly onChange: (rung: AppealRung | null, label: string) => void
}

function RungFields({ rung, onChange }: RungFieldsProps) {
  const { workdays, minute, everyMs } = rung
  return (
    <>
      <Counter
        label='到期那天算起（负数是提前）'
        value={workdays}
        unit='个工作日'
        least={EARLIEST}
        most={LATEST}
        onChange={(next) => onChange({ ...rung, workdays: next }, 'workdays')}
      />
      <ParsedField
        label='几点说'
        hint='空着就是下班时'
        words={minute === null ? '' : timeWords(minute)}
        maxLength={LONGEST_TIME}
        parse={(typed) => (typed.trim() === '' ? { at: null } : atOf(minuteOf(typed)))}
        wrong='写成 9:00 这样，先还按原来的'
        onValue={({ at }) => onChange({ ...rung, minute: at }, 'minute')}
      />
      <Counter
        label='没办完就每隔几天再说（0 是只说一次）'
        value={everyMs === null ? 0 : everyMs / DAY_MS}
        unit='天'
        least={0}
        most={MOST_ROUND}
        onChange={(days) => onChange({ ...rung, everyMs: days === 0 ? null : days * DAY_MS }, 'again')}
      />
      <RungHands
        rung={rung}
        roles={APPEAL_LADDER_ROLES}
        kinds={APPEAL_KINDS_OF[rung.clock]}
        onTell={(tell) => onChange({ ...rung, tell }, 'tell')}
        onKind={(kind) => onChange({ ...rung, kind }, 'kind')}
        onRemove={() => onChange(null, 'out')}
      />
    </>
  )
}

function atOf(minute: number | undefined): { readonly at: number } | undefined {
  return minute === undefined ? undefined : { at: minute }
}
