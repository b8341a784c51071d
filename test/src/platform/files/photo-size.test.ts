import { LONG_EDGE_PX, within } from '@src/platform/files/photo-size'

test.each([
  [
    { width: 4_000, height: 3_000 },
    { width: 1_280, height: 960 },
  ],
  [
    { width: 3_000, height: 4_000 },
    { width: 960, height: 1_280 },
  ],
  [
    { width: 1_280, height: 720 },
    { width: 1_280, height: 720 },
  ],
  [
    { width: 640, height: 480 },
    { width: 640, height: 480 },
  ],
  [
    { width: 20_000, height: 3 },
    { width: 1_280, height: 1 },
  ],
])('a photo of %j leaves the phone as %j', (size, drawn) => {
  expect(within(size, LONG_EDGE_PX)).toEqual(drawn)
})
