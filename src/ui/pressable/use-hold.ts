import type { ITouchEvent } from '@tarojs/components'
import { useEffect, useMemo } from 'react'
import { useLatest } from '../../platform/use-latest'
import { createHold, type Spot } from './hold'

interface HoldSetting {
  readonly onHold: (() => void) | undefined
  readonly onLift: (() => void) | undefined
}

/** What a control listens to when it can be held, nothing when it cannot: every listener is one more attribute of one more view. */
export function useHold(setting: HoldSetting) {
  const latest = useLatest(setting)
  const hold = useMemo(
    () => createHold({ onHold: () => latest.current.onHold?.(), onLift: () => latest.current.onLift?.() }),
    [],
  )
  useEffect(() => hold.forget, [hold])
  const listeners = useMemo(
    () => ({
      onTouchStart: (event: ITouchEvent) => hold.touch(spotOf(event)),
      onTouchMove: (event: ITouchEvent) => hold.move(spotOf(event)),
      onTouchEnd: hold.end,
      onTouchCancel: hold.end,
    }),
    [hold],
  )
  return { listeners: setting.onHold === undefined ? {} : listeners, leavesTap: hold.leavesTap }
}

function spotOf({ touches }: ITouchEvent): Spot {
  const finger = touches[0]
  return { x: finger?.clientX ?? 0, y: finger?.clientY ?? 0 }
}
