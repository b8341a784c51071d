import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { role } from '../pressable/aria'
import { type ChartBox, type ChartColumn, type ChartLine, chartPicture } from './line-chart.shared'
import './line-chart.scss'

interface LineChartProps {
  readonly columns: readonly ChartColumn[]
  readonly lines: readonly ChartLine[]
  readonly shape?: 'phone' | 'wall'
  readonly elder?: boolean
  readonly dark?: boolean
  /** Everything the picture says, in words. */
  readonly spoken: string
}

const BOXES: Readonly<Record<'phone' | 'wall', ChartBox>> = {
  phone: { width: 343, height: 220 },
  // One of two beside each other.
  wall: { width: 264, height: 170 },
}

const LABEL_SIZE = 14
const LABEL_SIZE_ELDER = 18

const PERCENT = 100

/** Rates in percent as lines, and beneath them how many they are made of: one picture on both builds. */
export function LineChart({ columns, lines, shape = 'phone', elder = false, dark = false, spoken }: LineChartProps) {
  const box = BOXES[shape]
  const labelSize = elder ? LABEL_SIZE_ELDER : LABEL_SIZE
  const picture = useMemo(
    () => chartPicture({ columns, lines, box, dark, labelSize }),
    [columns, lines, box, dark, labelSize],
  )
  return (
    <View className='ui-line-chart' aria-label={spoken} {...role('img')}>
      <View style={{ paddingTop: `${(box.height / box.width) * PERCENT}%` }} />
      {picture !== '' && <Image className='ui-line-chart__picture' src={picture} aria-hidden='true' />}
    </View>
  )
}
