import { randomUUID } from 'node:crypto'
import { givenCloud, type TestCloud } from '../given-cloud'
import { CONTRACT } from './contract'
import type { Ground } from './contract-case'
import type { Sdk } from './sdk-view'

// The SDK runs in this very process: it reads process.env on each request, so pointing the variables at the emulator
// is all a deployed function would need too, and a failing case shows its own stack.
const SDK_VARIABLES = (url: string): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'local-env',
  TCB_ENV: 'local-env',
  SILENCE: 'true',
})

const NOTES = 'contract_notes'
const TAGS = 'contract_tags'
const { TCB_ENV, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY } = process.env
const real = Boolean(TCB_ENV && TENCENTCLOUD_SECRETID && TENCENTCLOUD_SECRETKEY)
const run = randomUUID().slice(0, 8)

let emulator: TestCloud | null = null
let sdk: Sdk

async function startEmulator(): Promise<TestCloud> {
  const place = { name: 'place', fields: [{ field: 'place', type: 'geo' as const }] }
  const phone = { name: 'phone', unique: true, fields: [{ field: 'phone' }] }
  return givenCloud({
    schema: {
      collections: {
        [NOTES]: { access: 'ADMINONLY', indexes: [] },
        [TAGS]: { access: 'ADMINONLY', indexes: [place] },
        contract_people: { access: 'ADMINONLY', indexes: [phone] },
      },
    },
  })
}

beforeAll(async () => {
  if (!real) {
    emulator = await startEmulator()
    Object.assign(process.env, SDK_VARIABLES(emulator.url))
  }
  sdk = require('wx-server-sdk')
  sdk.init({ env: process.env.TCB_ENV })
  if (!real) return
  for (const name of [NOTES, TAGS]) await sdk.database().createCollection(name).catch(ignoreExisting)
})

afterAll(async () => {
  await emulator?.close()
})

function groundFor(name: string): Ground {
  const mark = `${run} ${name}`
  return {
    sdk,
    db: sdk.database(),
    notes: NOTES,
    tags: TAGS,
    people: 'contract_people',
    mark,
    id: (part) => `${run}-${Buffer.from(name).toString('hex').slice(0, 40)}-${part}`,
    control: (method, path, body) => {
      if (!emulator) throw new Error('a real environment has no control door')
      return emulator.control(method, path, body)
    },
  }
}

function ignoreExisting(error: { errMsg?: string }): void {
  if (!/exist/i.test(error.errMsg ?? '')) throw error
}

describe.each(Object.entries(CONTRACT))(
  `${real ? `environment ${TCB_ENV}` : 'the emulator'}: %s`,
  (_service, cases) => {
    for (const { name, emulatorOnly, run: tell } of cases) {
      const title = real && emulatorOnly ? `${name} (needs ${emulatorOnly})` : name
      const judge = real && emulatorOnly ? test.skip : test
      judge(title, async () => {
        const ground = groundFor(name)
        try {
          await tell(ground)
        } finally {
          for (const collection of [NOTES, TAGS])
            await ground.db.collection(collection).where({ mark: ground.mark }).remove()
        }
      })
    }
  },
)
