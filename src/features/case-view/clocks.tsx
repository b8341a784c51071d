import type { HelpAnswer } from '@core/contract/help-answers'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { ArriveRing } from '../../ui/ring/arrive-ring'
import { RingLabel } from '../../ui/ring/ring-label'
import { SettleRing } from '../../ui/ring/settle-ring'
import { Slip } from '../../ui/slip/slip'
import { SlipColumns } from '../../ui/slip/slip-columns'
import { Text } from '../../ui/text/text'
import { marginWords, spokenClock } from '../../words/clock-words'
import { dayClock } from '../../words/day-words'
import { pledgeWords } from '../../words/durations'
import { heldUntil, latestWords } from '../../words/step-words'

interface ClocksProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  readonly home?: string
}

/** Both clocks of the case; in large print only the one that runs. */
export function Clocks({ help, now, home = '到您家' }: ClocksProps) {
  const elder = useElder()
  const arriving = help.arrivedAt === null
  const arriveRing = <ToTheDoor help={help} now={now} home={home} />
  const settleRing = <ToTheEnd help={help} now={now} />
  if (elder) return <OneClock ring={arriving ? arriveRing : settleRing} lines={elderLines(help, now)} />
  const { pledge } = help
  const box = arriving ? 'clock-box clock-box--large' : 'clock-box'
  return (
    <Slip flush>
      <SlipColumns
        left={
          <>
            <View className={box}>{arriveRing}</View>
            <RingLabel title={home} note={underRing(arriveClock(help), pledgeWords(pledge.arriveMs), now)} />
          </>
        }
        right={
          <>
            <View className={box}>{settleRing}</View>
            <RingLabel title='事办好' note={underRing(settleClock(help), pledgeWords(pledge.settleMs), now)} />
          </>
        }
      />
    </Slip>
  )
}

function ToTheDoor({ help, now, home }: Required<ClocksProps>) {
  const { startAt, dueAt, doneAt, heldUntil } = arriveClock(help)
  return (
    <ArriveRing
      startAt={startAt}
      dueAt={dueAt}
      doneAt={doneAt ?? undefined}
      heldUntil={heldUntil}
      now={now}
      size={doneAt === null ? 'large' : 'medium'}
      spoken={spokenClock(home, arriveClock(help), now)}
    />
  )
}

function ToTheEnd({ help, now }: Omit<ClocksProps, 'home'>) {
  const { startAt, dueAt, doneAt, heldUntil } = settleClock(help)
  return (
    <SettleRing
      startAt={startAt}
      dueAt={dueAt}
      doneAt={doneAt ?? undefined}
      heldUntil={heldUntil}
      now={now}
      size='medium'
      spoken={spokenClock('办好', settleClock(help), now)}
    />
  )
}

function OneClock({ ring, lines }: { readonly ring: ReactNode; readonly lines: readonly string[] }) {
  const [what, when, then] = lines
  return (
    <Slip>
      <View className='one-clock'>
        {ring}
        <View className='one-clock__words'>
          <Text className='muted'>{what}</Text>
          <Text className='one-clock__when'>{when}</Text>
          {then && <Text className='muted'>{then}</Text>}
        </View>
      </View>
    </Slip>
  )
}

function elderLines(help: HelpAnswer, now: EpochMs): readonly string[] {
  const { arriveBy, settleBy, arrivedAt, settledAt } = help
  if (settledAt !== null) return ['办好了', dayClock(settledAt, now)]
  if (help.pause) return ['先停着', `${clockTime(help.pause.until)} 接着`]
  if (arrivedAt !== null) return [now > settleBy ? '应在' : '最晚', dayClock(settleBy, now), '办好']
  return [now > arriveBy ? '应在' : '最晚', `${dayClock(arriveBy, now)} 到`, `${dayClock(settleBy, now)} 前办好`]
}

interface Clock {
  readonly startAt: EpochMs
  readonly dueAt: EpochMs
  readonly doneAt: EpochMs | null
  readonly heldUntil: EpochMs | undefined
}

function arriveClock(help: HelpAnswer): Clock {
  const { startedAt, arriveBy, arrivedAt } = help
  return { startAt: startedAt, dueAt: arriveBy, doneAt: arrivedAt, heldUntil: heldUntil(help) }
}

function settleClock(help: HelpAnswer): Clock {
  const { startedAt, settleBy, settledAt } = help
  return { startAt: startedAt, dueAt: settleBy, doneAt: settledAt, heldUntil: heldUntil(help) }
}

function underRing(clock: Clock, pledge: string, now: EpochMs): string {
  if (clock.doneAt !== null) return marginWords(pledge, clock)
  return clock.heldUntil === undefined ? latestWords(clock.dueAt, now) : `${clockTime(clock.heldUntil)} 接着走`
}
