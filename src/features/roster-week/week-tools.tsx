import { DeskTools, LegendItem, Sample } from '../../ui/desk-frame/desk-tools'
import { Icon } from '../../ui/icon/icon'
import { Segment } from '../../ui/segment/segment'

export type WeekLook = 'zone' | 'person'

const LOOKS: readonly { readonly id: WeekLook; readonly label: string }[] = [
  { id: 'zone', label: '按网格' },
  { id: 'person', label: '按人' },
]

interface WeekToolsProps {
  readonly look: WeekLook
  readonly onLook: (look: WeekLook) => void
  /** Whose shifts stand out. */
  readonly markedName: string | undefined
}

/** How to look at the week, and what the looks of a chip mean. */
export function WeekTools({ look, onLook, markedName }: WeekToolsProps) {
  return (
    <DeskTools keys='方向键走动，回车选中，Delete 撤下，Esc 放下' legend={<Legend />}>
      <Segment name='怎么看这一周' choices={LOOKS} chosen={look} onChoose={onLook} />
      {markedName !== undefined && (
        <LegendItem words={`${markedName}这周的班`}>
          <Sample look='marked' />
        </LegendItem>
      )}
    </DeskTools>
  )
}

function Legend() {
  return (
    <>
      <LegendItem words='缺岗'>
        <Sample look='gap' />
      </LegendItem>
      <LegendItem words='冲突' tone='alert'>
        <Icon name='st-over' size='glyph' />
      </LegendItem>
      <LegendItem words='想调班' tone='blue'>
        <Icon name='swap' size='glyph' />
      </LegendItem>
      <LegendItem words='通知不到' tone='alert'>
        <Icon name='wifioff' size='glyph' />
      </LegendItem>
      <LegendItem words='新改的'>
        <Sample look='edited' />
      </LegendItem>
    </>
  )
}
