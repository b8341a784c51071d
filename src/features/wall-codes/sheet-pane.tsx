import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Notice } from '../../ui/notice/notice'
import { role } from '../../ui/pressable/aria'
import { Segment } from '../../ui/segment/segment'
import { Text } from '../../ui/text/text'
import type { SheetSize } from './sheets'
import './sheet-pane.scss'
import type { WallCodes } from './use-wall-codes'
import { WallSheet } from './wall-sheet'

const SIZES: readonly { readonly id: SheetSize; readonly label: string }[] = [
  { id: 'whole', label: '一张纸一栋' },
  { id: 'quarter', label: '一张纸四栋' },
]

interface SheetPaneProps {
  readonly community: CommunityAnswer
  /** What is on the sheet that is shown: one building, or up to four. */
  readonly sheet: readonly [Building, ...Building[]]
  readonly codes: WallCodes
  readonly size: SheetSize
  readonly onSize: (size: SheetSize) => void
  /** Why some codes are missing, in words. */
  readonly why: string | undefined
}

/** What will come out of the printer, and what stands in its way. */
export function SheetPane({ community, sheet, codes, size, onSize, why }: SheetPaneProps) {
  const version = sheet.map(({ id }) => codes.codeOf(id)?.version).find((one) => one !== undefined) ?? 'release'
  const names = sheet.map(({ name }) => buildingWords(name))
  return (
    <DeskPane title='打出来的样子'>
      <View className='wall-size'>
        <Segment name='一张纸打几栋' choices={SIZES} chosen={size} onChoose={onSize} />
      </View>
      <View aria-live='polite'>
        {why !== undefined && (
          <Notice tone='alert' icon='st-over' title='还有没做好的码'>
            <Text>{why}</Text>
          </Notice>
        )}
      </View>
      {version !== 'release' && (
        <Notice tone='gold' icon='info' title='先别贴出去'>
          <Text>这是测试用的码，居民的手机打不开</Text>
        </Notice>
      )}
      <View
        className={`wall-preview wall-preview--${size}`}
        aria-label={`${names.join('、')}那一张的样子`}
        {...role('img')}
      >
        {sheet.map((building) => (
          <WallSheet key={building.id} community={community} building={building} url={codes.codeOf(building.id)?.url} />
        ))}
      </View>
      <Text className='muted'>居民用微信一扫，就到求助那一页，{names[0]}已经选好，只差单元和门牌。</Text>
    </DeskPane>
  )
}
