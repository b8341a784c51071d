import type { PlanData, PlanFeature } from '../../../../ui/community-plan/plan-data'

const WEST = 120.1345
const NORTH = 30.2828
const COLUMN = 0.00125
const ROW = 0.00075
const WIDE = 0.0009
const DEEP = 0.0003
const COLUMNS = [0, 1, 2, 3]
const ROWS = [0, 1, 2, 3]

const block = (lng: number, lat: number): readonly (readonly (readonly number[])[])[] => [
  [
    [lng, lat],
    [lng + WIDE, lat],
    [lng + WIDE, lat - DEEP],
    [lng, lat - DEEP],
    [lng, lat],
  ],
]

const building = (row: number, column: number): PlanFeature => {
  const number = row * COLUMNS.length + column
  return {
    properties: { kind: 'building', id: `building-${number}`, name: `${number + 1}栋` },
    geometry: { type: 'Polygon', coordinates: block(WEST + column * COLUMN, NORTH - row * ROW) },
  }
}

const road = (row: number): PlanFeature => {
  const lat = NORTH - row * ROW - DEEP - (ROW - DEEP) / 2
  return {
    properties: { kind: 'road', id: `road-${row}`, name: `${row + 1}巷` },
    geometry: {
      type: 'LineString',
      coordinates: [
        [WEST - WIDE, lat],
        [WEST + COLUMNS.length * COLUMN + WIDE, lat],
      ],
    },
  }
}

const garden: PlanFeature = {
  properties: { kind: 'garden', id: 'garden-1', name: '小园' },
  geometry: { type: 'Polygon', coordinates: block(WEST + COLUMN, NORTH - ROWS.length * ROW) },
}

const EDGE = 0.0002

/** The western or eastern half of it. */
const zone = (id: string, name: string, fromColumn: number): PlanFeature => {
  const [west, east] = [WEST + fromColumn * COLUMN - EDGE, WEST + (fromColumn + 1) * COLUMN + WIDE + EDGE]
  const [north, south] = [NORTH + EDGE, NORTH - (ROWS.length - 1) * ROW - DEEP - EDGE]
  const corners = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ]
  return { properties: { kind: 'zone', id, name }, geometry: { type: 'Polygon', coordinates: [corners] } }
}

/** Sixteen buildings in rows with lanes between them: enough to see every kind of shape. */
export const EXAMPLE_PLAN: PlanData = {
  features: [
    ...[zone('zone-1', '桐南苑', 0), zone('zone-2', '河湾里', 2)],
    ...[garden, ...ROWS.map(road), ...ROWS.flatMap((row) => COLUMNS.map((column) => building(row, column)))],
  ],
}
