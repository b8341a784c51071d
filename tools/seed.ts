import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { controlDoor } from './control-door'
import { demoConsents } from './demo/reach'
import { type DemoCommunity, demoDocuments } from './demo/to-documents'

const DEMO = join(__dirname, '..', 'demo')

/** Fills an empty cloud with the demo community; answers how many documents, 0 when there was a community already. */
export async function seedWhenEmpty(url: string): Promise<number> {
  const door = controlDoor(url)
  if (((await door.counts()).communities ?? 0) > 0) return 0
  const documents = demoDocuments(await readDemo(), await door.now())
  await door.insert(documents)
  await door.allow(demoConsents(documents))
  return Object.values(documents).reduce((sum, { length }) => sum + length, 0)
}

/** The demo community as its files have it. */
export async function readDemo(): Promise<DemoCommunity> {
  const read = async (name: string) => JSON.parse(await readFile(join(DEMO, name), 'utf8'))
  return { plan: await read('plan.geojson'), people: await read('people.json') }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4567' } } })
  const written = await seedWhenEmpty(values.url)
  console.log(written > 0 ? `写入 ${written} 份数据` : '已经有社区了，没有改动')
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
