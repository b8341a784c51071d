import { generatePeople } from './people'
import { buildingsIn, generatePlan } from './plan'

/** The seed of the committed community. */
export const DEMO_SEED = 20_260_101

export interface DemoFile {
  readonly name: string
  readonly text: string
}

/** The files of demo/, one thing a line so that a change can be read in a diff. Same seed, same bytes. */
export function demoFiles(seed: number): readonly DemoFile[] {
  const plan = generatePlan(seed)
  const people = generatePeople(buildingsIn(plan), seed + 1)
  return [
    { name: 'plan.geojson', text: `{"type":"FeatureCollection","features":[\n${lines(plan.features)}\n]}\n` },
    { name: 'people.json', text: `[\n${lines(people)}\n]\n` },
  ]
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join(',\n')
}
