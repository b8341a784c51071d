import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { communitySchema } from '../../cloudfunctions/_shared/documents/people-documents'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import type { DemoPerson } from '../demo/demo-person'
import type { Plan } from '../demo/plan'
import { demoDocuments } from '../demo/to-documents'
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
  const [document] = demoDocuments({ plan, people }, 0).communities ?? []
  const community = parseStored(communitySchema, { ...document, id: document?._id })
  const residents = new Map<string, number>()
  for (const { buildingId } of people) residents.set(buildingId, (residents.get(buildingId) ?? 0) + 1)
  return { plan, town: { community, weights: community.buildings.map(({ id }) => residents.get(id) ?? 0) } }
}
