import type { Metres } from './geometry'

/** The edge of the community: a few metres outside the roads around it. */
export const BOUNDARY: readonly Metres[] = [
  [-602, 446],
  [-210, 454],
  [200, 450],
  [600, 436],
  [606, -142],
  [532, -224],
  [468, -308],
  [412, -450],
  [-190, -452],
  [-592, -446],
]

/** The river bends round the south-east corner: near bank first, then back along the far bank. */
export const RIVER: readonly Metres[] = [
  [608, -146],
  [536, -228],
  [472, -312],
  [416, -452],
  [478, -452],
  [528, -336],
  [584, -262],
  [640, -198],
]

/** Where the 驿站 stands: on the square north of 桐花路. */
export const STATION: Metres = [86, 366]

/** Streets with names; the lanes between the rows are derived from the rows. */
export const ROADS: readonly { readonly id: string; readonly name: string; readonly line: readonly Metres[] }[] = [
  {
    id: 'road-1',
    name: '桐花路',
    line: [
      [-600, 0],
      [-200, 7],
      [210, 5],
      [602, 26],
    ],
  },
  {
    id: 'road-2',
    name: '学府路',
    line: [
      [-207, 452],
      [-200, 7],
      [-190, -450],
    ],
  },
  {
    id: 'road-3',
    name: '清河路',
    line: [
      [203, 450],
      [210, 5],
      [222, -450],
    ],
  },
  {
    id: 'road-4',
    name: '北环路',
    line: [
      [-600, 446],
      [-207, 452],
      [203, 450],
      [600, 434],
    ],
  },
  {
    id: 'road-5',
    name: '西园路',
    line: [
      [-596, 446],
      [-600, 0],
      [-590, -446],
    ],
  },
  {
    id: 'road-6',
    name: '南街',
    line: [
      [-590, -446],
      [-190, -450],
      [222, -450],
      [410, -450],
    ],
  },
  {
    id: 'road-7',
    name: '东河路',
    line: [
      [598, 434],
      [602, 26],
      [600, -146],
      [528, -220],
      [464, -304],
      [410, -446],
    ],
  },
]
