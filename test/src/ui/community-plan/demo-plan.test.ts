import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PlanData } from '../../../../src/ui/community-plan/plan-data'
import { pictureOf } from '../../../../src/ui/community-plan/plan-picture'
import { shapesOf } from '../../../../src/ui/community-plan/plan-shapes'
import { projectionOf } from '../../../../src/ui/community-plan/projection'

const file = path.resolve(__dirname, '../../../../demo/plan.geojson')
const plan = JSON.parse(readFileSync(file, 'utf8')) as PlanData
const box = { width: 375, height: 250 }

test('the demo community around one building fits one setData of the mini-program', () => {
  const projection = projectionOf({ lng: 120.1413, lat: 30.2835, spanM: 450 }, box)
  const shapes = shapesOf({ plan, rings: [], route: [] }, projection, box)
  const picture = pictureOf(shapes, { box, dark: false, labelSize: 15 })
  expect(shapes.filter((shape) => shape.kind === 'label').length).toBeGreaterThan(5)
  expect(Buffer.byteLength(picture)).toBeLessThan(32 * 1024)
})
