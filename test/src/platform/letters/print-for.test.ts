import { printFor } from '../../../../src/platform/letters/print-for'

/** The steps of WeChat's own setting, as its guide for old readers lists them for an iPhone 375 wide. */
const STEPS_PX = [16, 17, 18, 19.5, 21, 22, 23.8]

const printsOf = (chosen: boolean | undefined) => STEPS_PX.map((px) => printFor({ letters: px / 17, chosen }))

test('large print comes by itself one step before WeChat’s 关怀模式', () => {
  expect(printsOf(undefined).map(({ elder }) => elder)).toEqual([false, false, false, false, false, true, true])
})

test('whoever has chosen keeps the print they chose', () => {
  expect(printsOf(true).every(({ elder }) => elder)).toBe(true)
  expect(printsOf(false).some(({ elder }) => elder)).toBe(false)
})

test('in between letters grow by the same measure', () => {
  expect(printsOf(undefined).map(({ scale }) => scale)).toEqual([1, 1, 1.06, 1.15, 1.24, 1, 1.09])
})

test('letters never shrink, and grow no further than every page holds', () => {
  const all = [0, 0.5, 1, 1.4, 3, 10].flatMap((letters) =>
    [true, false, undefined].map((chosen) => printFor({ letters, chosen }).scale),
  )
  expect(Math.min(...all)).toBe(1)
  expect(Math.max(...all)).toBe(1.3)
})

test('a larger setting never leads to smaller letters', () => {
  const inNormalPrint = STEPS_PX.map((px) => printFor({ letters: px / 17, chosen: undefined })).map(
    ({ elder, scale }) => (elder ? 22 : 17) * scale,
  )
  expect(inNormalPrint).toEqual([...inNormalPrint].sort((a, b) => a - b))
})
