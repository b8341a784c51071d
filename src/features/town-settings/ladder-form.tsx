import { LADDER_CLOCKS, LADDER_KINDS_OF, LADDER_ROLES, type LadderClock, type LadderRung } from '@core/help/ladder'
import { HOUR_MS, MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { Counter } from '../../ui/counter/counter'
import type { FormProps } from './form-props'
import { replaced } from './list-edits'
import { RungHands } from './rung-hands'
import { RungList } from './rung-list'
import { CLOCK_WORDS } from './rung-words'
import './town-settings.scss'

const MOST_LATE = 24 * 60
const MOST_ROUND = 24

/** Whom a help request tells, and when, as its clocks run. */
export function LadderForm({ bench }: FormProps<'ladder'>) {
  const { value, change } = bench
  const fresh = (clock: LadderClock): LadderRung => ({
    ...{ key: randomKey(), clock, share: 1, offsetMs: 0, everyMs: null, voidFrom: 'never' },
    ...{ kind: LADDER_KINDS_OF[clock].at(-1) ?? 'helpUnaccepted', tell: ['coordinator'] },
  })
  return (
    <View className='town-form'>
      {LADDER_CLOCKS.map((clock) => (
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
  readonly rung: LadderRung
  readonly onChange: (rung: LadderRung | null, label: string) => void
}

// Over 40 lines: one field below the other.
function RungFields({ rung, onChange }: RungFieldsProps) {
  const { share, offsetMs, everyMs } = rung
  const hours = everyMs === null ? 0 : everyMs / HOUR_MS
  // What comes round again stops where the next round stands.
  const again = (next: number) => ({
    everyMs: next === 0 ? null : next * HOUR_MS,
    voidFrom: next === 0 ? ('never' as const) : ('next' as const),
  })
  return (
    <>
      <Counter
        label='时限走到'
        value={Math.round(share * 100)}
        unit='%'
        least={0}
        most={100}
        step={10}
        onChange={(percent) => onChange({ ...rung, share: percent / 100 }, 'share')}
      />
      <Counter
        label='再过'
        value={offsetMs / MINUTE_MS}
        unit='分钟'
        least={0}
        most={MOST_LATE}
        onChange={(minutes) => onChange({ ...rung, offsetMs: minutes * MINUTE_MS }, 'offset')}
      />
      <Counter
        label='没办完就每隔几小时再说（0 是只说一次）'
        value={hours}
        unit='小时'
        least={0}
        most={MOST_ROUND}
        onChange={(next) => onChange({ ...rung, ...again(next) }, 'again')}
      />
      <RungHands
        rung={rung}
        roles={LADDER_ROLES}
        kinds={LADDER_KINDS_OF[rung.clock]}
        onTell={(tell) => onChange({ ...rung, tell }, 'tell')}
        onKind={(kind) => onChange({ ...rung, kind }, 'kind')}
        onRemove={() => onChange(null, 'out')}
      />
    </>
  )
}
