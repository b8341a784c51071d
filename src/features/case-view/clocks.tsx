import type { HelpAnswer } from '@core/contract/help'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { ArriveRing } from '../../ui/ring/arrive-ring'
import { RingLabel } from '../../ui/ring/ring-label'
import { SettleRing } from '../../ui/ring/settle-ring'
import { Slip } from '../../ui/slip/slip'
import { SlipColumns } from '../../ui/slip/slip-columns'
import { marginWords, spokenClock } from '../../words/clock-words'
import { pledgeWords } from '../../words/durations'
import { latestWords } from '../../words/step-words'

interface ClocksProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  readonly home?: string
}

/** Both clocks of the case; in large print only the one that runs. */
export function Clocks({ help, now, home = '到您家' }: ClocksProps) {
  const elder = useElder()
  const { startedAt: startAt, arriveBy, settleBy, arrivedAt, settledAt } = help
  const arrive = { startAt, dueAt: arriveBy, doneAt: arrivedAt }
  const settle = { startAt, dueAt: settleBy, doneAt: settledAt }
  const arriving = arrivedAt === null
  const arriveRing = (
    <ArriveRing
      startAt={startAt}
      dueAt={arriveBy}
      doneAt={arrivedAt ?? undefined}
      now={now}
      size={arriving ? 'large' : 'medium'}
      spoken={spokenClock(home, arrive, now)}
    />
  )
  const settleRing = (
    <SettleRing
      startAt={startAt}
      dueAt={settleBy}
      doneAt={settledAt ?? undefined}
      now={now}
      size='medium'
      spoken={spokenClock('办好', settle, now)}
    />
  )
  if (elder) return <OneClock ring={arriving ? arriveRing : settleRing} lines={elderLines(help, now)} />
  return (
    <Slip flush>
      <SlipColumns
        left={
          <>
            {arriveRing}
            <RingLabel title={home} note={underRing(arrive, pledgeWords(arriveBy - startAt), now)} />
          </>
        }
        right={
          <>
            {settleRing}
            <RingLabel title='事办好' note={underRing(settle, pledgeWords(settleBy - startAt), now)} />
          </>
        }
      />
    </Slip>
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
  if (settledAt !== null) return ['办好了', clockTime(settledAt)]
  if (arrivedAt !== null) return [now > settleBy ? '应在' : '最晚', `${clockTime(settleBy)} 办好`]
  return [now > arriveBy ? '应在' : '最晚', `${clockTime(arriveBy)} 到`, `${clockTime(settleBy)} 前办好`]
}

interface Clock {
  readonly startAt: EpochMs
  readonly dueAt: EpochMs
  readonly doneAt: EpochMs | null
}

function underRing(clock: Clock, pledge: string, now: EpochMs): string {
  return clock.doneAt === null ? latestWords(clock.dueAt, now) : marginWords(pledge, clock)
}
