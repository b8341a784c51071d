import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { helpRequestSchema } from '../../../cloudfunctions/_shared/documents/help-request-document'
import { readAppeal } from '../../../cloudfunctions/_shared/repositories/appeals'
import { outcomeOf } from '../../../core/appeals/appeal'
import { NEIGHBOUR_ID, neighbourDocuments } from '../../../tools/demo/neighbour'
import { demoDocuments, STREET } from '../../../tools/demo/to-documents'

const NOW = Date.parse('2026-11-18T14:20:00+08:00')
const read = (name: string) => JSON.parse(readFileSync(join(__dirname, '../../../demo', name), 'utf8'))
const demo = { plan: read('plan.geojson'), people: read('people.json') }
const own = demoDocuments(demo, NOW)
const beside = neighbourDocuments(demo, NOW)

const idsIn = (documents: readonly object[] = []) => documents.map((one) => (one as { readonly _id: string })._id)

describe('the community beside the demo’s', () => {
  test('belongs to the same street', () => {
    expect(STREET.communityIds).toContain(NEIGHBOUR_ID)
    expect(idsIn(beside.communities)).toEqual([NEIGHBOUR_ID])
  })

  test('shares no document with it', () => {
    for (const [collection, documents] of Object.entries(beside)) {
      expect(new Set(idsIn(documents)).size).toBe(documents.length)
      const known = new Set(idsIn(own[collection]))
      expect(idsIn(documents).filter((id) => known.has(id))).toEqual([])
    }
  })

  test('has a year of requests and appeals that have ended, of its own people alone', () => {
    const people = new Set(idsIn(beside.people))
    const cases = beside.help_requests.map((raw) => {
      const { _id, ...fields } = raw as { readonly _id: string }
      return helpRequestSchema.parse({ ...fields, id: _id })
    })
    expect(cases.length).toBeGreaterThan(365)
    expect(
      cases.filter(({ communityId, resident }) => communityId !== NEIGHBOUR_ID || !people.has(resident.id)),
    ).toEqual([])
    const appeals = beside.appeals.map((raw) => readAppeal(raw as never))
    expect(appeals.length).toBeGreaterThan(200)
    expect(appeals.filter(({ communityId }) => communityId !== NEIGHBOUR_ID)).toEqual([])
    expect(new Set(appeals.map(outcomeOf)).has('solved')).toBe(true)
  })

  test('lies beside it, not upon it', () => {
    const lngs = (raw: readonly object[] = []) =>
      raw
        .flatMap((one) => (one as { readonly buildings: readonly { readonly lng: number }[] }).buildings)
        .map(({ lng }) => lng)
    expect(Math.min(...lngs(beside.communities))).toBeGreaterThan(Math.max(...lngs(own.communities)))
  })
})
