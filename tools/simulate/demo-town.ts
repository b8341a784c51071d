import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoPerson } from '../demo/demo-person'
import type { Plan } from '../demo/plan'
import { demoCommunity } from '../demo/to-documents'
import type { Town } from './town'

const DEMO = join(__dirname, '..', '..', 'demo')

export interface DemoTown {
  readonly town: Town
  readonly plan: Plan
}

/** The demo community; each building asks for help as often as people live in it. */
export async function demoTown(): Promise<DemoTown> {
  const plan: Plan = JSON.parse(await readFile(join(DEMO, 'plan.geojson'), 'utf8'))
  const people: readonly DemoPerson[] = JSON.parse(await readFile(join(DEMO, 'people.json'), 'utf8'))
  const community = demoCommunity({ plan, people })
  const residents = new Map<string, number>()
  for (const { buildingId } of people) residents.set(buildingId, (residents.get(buildingId) ?? 0) + 1)
  return { plan, town: { community, weights: community.buildings.map(({ id }) => residents.get(id) ?? 0) } }
}
