import { hallAreas } from '@src/features/response-board/hall-areas'

const ZONES = ['清河里', '河湾里', '老厂区'].map((name, nth) => ({ id: `zone-${nth}`, name }))
const cover = {
  columns: [{ date: '2026-11-18', bandName: '午', from: 1_000 }],
  lines: [
    { zoneId: 'zone-0', cells: [{ have: 2, needed: 2 }] },
    { zoneId: 'zone-1', cells: [{ have: 0, needed: 2 }] },
    { zoneId: 'zone-2', cells: [null] },
  ],
}

test('a zone tells who stands there on the shift that runs, and how many are missing', () => {
  expect(hallAreas(cover, ZONES, { now: 1_000, elder: false })).toEqual([
    { id: 'zone-0', words: '清河里 2 人', gap: false },
    { id: 'zone-1', words: '河湾里 缺 2', gap: true },
    { id: 'zone-2', words: '老厂区', gap: false },
  ])
})

test('in large print there is room for a name alone, and for whoever is missing', () => {
  const words = hallAreas(cover, ZONES, { now: 1_000, elder: true }).map((area) => area.words)
  expect(words).toEqual(['清河里', '河湾里 缺 2', '老厂区'])
})

test('while no shift runs by zones, none is told', () => {
  expect(hallAreas(cover, ZONES, { now: 999, elder: false })).toEqual([])
  expect(hallAreas({ columns: [], lines: [] }, ZONES, { now: 1_000, elder: false })).toEqual([])
})
