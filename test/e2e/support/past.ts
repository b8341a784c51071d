import { derivedFields } from '../../../cloudfunctions/_shared/documents/help-request-document'
import type { Community } from '../../../core/people/community'
import type { Person } from '../../../core/people/person'
import { pastCases } from '../../../tools/demo/past-cases'
import { control } from '../../support/emulator-client'

const DAYS = 31
const PER_DAY = 24

/** As many as the engine counts in one turn, and a turn more. */
const TURNS = 5

/** Gives the demo town a past: ended cases of a month, which its engine then counts. */
export async function givePast(url: string, now: number): Promise<number> {
  const [community] = await control<readonly (Community & { _id: string })[]>(url, 'GET', ['database/communities'])
  const people = await control<readonly (Person & { _id: string })[]>(url, 'GET', ['database/people'])
  if (!community) throw new Error('no community')
  const known = people.map((person) => ({ ...person, id: person._id }))
  const members = known.filter(({ roles }) => roles.includes('member'))
  const residents = known.filter(({ roles }) => roles.length === 0)
  const past = { community: { ...community, id: community._id }, members, residents, now, days: DAYS, perDay: PER_DAY }
  const documents = pastCases({ ...past, seed: 7 }).map((request) => {
    const { id, ...fields } = request
    return { ...fields, ...derivedFields(request), _id: id }
  })
  for (let from = 0; from < documents.length; from += 200)
    await control(url, 'POST', ['database', { help_requests: documents.slice(from, from + 200) }])
  for (let turn = 0; turn < TURNS; turn++) await control(url, 'POST', ['timers/fire', { function: 'engine' }])
  return documents.length
}
