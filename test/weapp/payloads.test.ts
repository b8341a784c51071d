import { measurePages, type PageMeasure } from './support/measure-pages'
import { BUNDLE } from './support/phones-here'

jest.setTimeout(120_000)

let measured: readonly PageMeasure[]
beforeAll(async () => {
  measured = await measurePages()
}, 120_000)

const of = (name: string) => measured.find(({ page }) => page.includes(`/${name}/`))

test('every page is measured, and sends no more than 32 KB at once', () => {
  expect(measured.map(({ page }) => page)).toEqual(BUNDLE.pages)
  expect(measured.filter(({ largestBytes }) => largestBytes > 32 * 1024)).toEqual([])
})

test('every page is there before the cloud has answered', () => {
  expect(measured.filter(({ firstBytes }) => firstBytes < 200)).toEqual([])
})

test.each(['home', 'track', 'workbench'])('a second on the page %s costs at most 100 bytes a ring', (name) => {
  expect(of(name)?.tickBytes).toBeGreaterThan(20)
  expect(of(name)?.tickBytes).toBeLessThanOrEqual(100)
})

test.each(['me', 'new', 'mine', 'inbox'])('nothing is sent while only time passes on the page %s', (name) => {
  expect(of(name)).toMatchObject({ tickBytes: null })
})
