import type { Building } from '@core/people/community'

/** How many buildings share a sheet of paper. */
export type SheetSize = 'whole' | 'quarter'

const ON_A_SHEET: Readonly<Record<SheetSize, number>> = { whole: 1, quarter: 4 }

/** The buildings sheet by sheet, in their order. */
export function sheetsOf(buildings: readonly Building[], size: SheetSize): readonly (readonly Building[])[] {
  const most = ON_A_SHEET[size]
  return Array.from({ length: Math.ceil(buildings.length / most) }, (_, nth) =>
    buildings.slice(nth * most, (nth + 1) * most),
  )
}
