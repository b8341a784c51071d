import type { Metres, Quad } from './geometry'

/** One 党员责任区 as the surveyor would sketch it; everything else about its houses is derived or drawn by chance. */
export interface ZoneLayout {
  readonly id: string
  readonly name: string
  /** Outline of the zone. */
  readonly outline: readonly Metres[]
  /** The block its rows follow; differs from the outline only where the river cuts a corner. */
  readonly block: Quad
  /** Number of the first building; numbers run row by row, as postmen count. */
  readonly firstNumber: number
  /** Rows from north to south: where down the block (0–1) and how many buildings, over which part of the width. */
  readonly rows: readonly Row[]
  readonly gardens: readonly Garden[]
}

export interface Row {
  readonly v: number
  readonly buildings: number
  /** From and to, 0–1 of the block's width; a row is shorter where a garden, the station or the river stands. */
  readonly span: readonly [number, number]
}

export interface Garden {
  readonly id: string
  readonly name: string
  /** West, north, east, south edges, 0–1 of the block. */
  readonly edges: readonly [number, number, number, number]
}

const NORTH_WEST: Quad = [
  [-580, 430],
  [-222, 438],
  [-216, 22],
  [-588, 14],
]
const NORTH_MID: Quad = [
  [-192, 438],
  [188, 434],
  [196, 20],
  [-186, 22],
]
const NORTH_EAST: Quad = [
  [218, 434],
  [584, 420],
  [590, 40],
  [226, 20],
]
const SOUTH_WEST: Quad = [
  [-588, -14],
  [-214, -8],
  [-206, -436],
  [-578, -430],
]
const SOUTH_MID: Quad = [
  [-184, -8],
  [198, -10],
  [206, -436],
  [-176, -438],
]
const SOUTH_EAST: Quad = [
  [228, -10],
  [590, 10],
  [598, -436],
  [236, -436],
]

const FULL = [0.05, 0.95] as const

/** Numbers begin in 清河里, the oldest block; the others follow in the order they were built. */
export const ZONES: readonly ZoneLayout[] = [
  {
    id: 'zone-1',
    name: '桐南苑',
    outline: NORTH_WEST,
    block: NORTH_WEST,
    firstNumber: 13,
    rows: [
      { v: 0.1, buildings: 3, span: FULL },
      { v: 0.38, buildings: 1, span: [0.62, 0.95] },
      { v: 0.64, buildings: 3, span: FULL },
      { v: 0.88, buildings: 1, span: [0.33, 0.64] },
    ],
    gardens: [{ id: 'garden-1', name: '南苑花园', edges: [0.12, 0.3, 0.5, 0.46] }],
  },
  {
    id: 'zone-2',
    name: '桐北苑',
    outline: NORTH_MID,
    block: NORTH_MID,
    firstNumber: 21,
    rows: [
      { v: 0.12, buildings: 1, span: [0.05, 0.36] },
      { v: 0.36, buildings: 3, span: FULL },
      { v: 0.62, buildings: 2, span: FULL },
      { v: 0.87, buildings: 2, span: [0.05, 0.66] },
    ],
    gardens: [{ id: 'garden-2', name: '驿站广场', edges: [0.44, 0.04, 0.9, 0.2] }],
  },
  {
    id: 'zone-3',
    name: '清河里',
    outline: NORTH_EAST,
    block: NORTH_EAST,
    firstNumber: 1,
    rows: [
      { v: 0.09, buildings: 3, span: FULL },
      { v: 0.3, buildings: 3, span: FULL },
      { v: 0.51, buildings: 3, span: FULL },
      { v: 0.72, buildings: 3, span: FULL },
    ],
    gardens: [{ id: 'garden-3', name: '清河小园', edges: [0.34, 0.83, 0.78, 0.96] }],
  },
  {
    id: 'zone-4',
    name: '学府苑',
    outline: SOUTH_WEST,
    block: SOUTH_WEST,
    firstNumber: 29,
    rows: [
      { v: 0.12, buildings: 3, span: FULL },
      { v: 0.38, buildings: 2, span: FULL },
      { v: 0.64, buildings: 2, span: FULL },
    ],
    gardens: [{ id: 'garden-4', name: '学府绿地', edges: [0.36, 0.76, 0.88, 0.93] }],
  },
  {
    id: 'zone-5',
    name: '老厂区',
    outline: SOUTH_MID,
    block: SOUTH_MID,
    firstNumber: 36,
    rows: [
      { v: 0.14, buildings: 2, span: FULL },
      { v: 0.46, buildings: 2, span: [0.05, 0.66] },
      { v: 0.84, buildings: 1, span: [0.05, 0.4] },
    ],
    gardens: [{ id: 'garden-5', name: '老厂花园', edges: [0.56, 0.64, 0.92, 0.86] }],
  },
  {
    id: 'zone-6',
    name: '河湾里',
    outline: [
      [228, -10],
      [590, 10],
      [592, -150],
      [520, -215],
      [455, -300],
      [400, -436],
      [236, -436],
    ],
    block: SOUTH_EAST,
    firstNumber: 41,
    rows: [
      { v: 0.14, buildings: 2, span: FULL },
      { v: 0.36, buildings: 1, span: [0.05, 0.36] },
      { v: 0.6, buildings: 1, span: [0.05, 0.4] },
      { v: 0.84, buildings: 1, span: [0.05, 0.36] },
    ],
    gardens: [{ id: 'garden-6', name: '河湾滨园', edges: [0.46, 0.28, 0.72, 0.44] }],
  },
]
