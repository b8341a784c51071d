import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import { View } from '@tarojs/components'
import { Printed } from '../../platform/print/printed'
import { type SheetSize, sheetsOf } from './sheets'
import type { WallCodes } from './use-wall-codes'
import { WallSheet } from './wall-sheet'

interface PrintedSheetsProps {
  readonly community: CommunityAnswer
  readonly buildings: readonly Building[]
  readonly size: SheetSize
  readonly codes: WallCodes
}

/** What comes out of the printer: the chosen buildings whose code is there. */
export function PrintedSheets({ community, buildings, size, codes }: PrintedSheetsProps) {
  const drawn = buildings.filter(({ id }) => codes.codeOf(id) !== undefined)
  if (drawn.length === 0) return null
  return (
    <Printed>
      {sheetsOf(drawn, size).map((together) => (
        <View key={together.map(({ id }) => id).join()} className={`wall-paper wall-paper--${size}`}>
          {together.map((building) => (
            <WallSheet
              key={building.id}
              community={community}
              building={building}
              url={codes.codeOf(building.id)?.url}
            />
          ))}
        </View>
      ))}
    </Printed>
  )
}
