import { ACTIVITIES } from '../../cloudfunctions/_shared/repositories/activities'
import { SIGN_UPS } from '../../cloudfunctions/_shared/repositories/sign-ups'
import { documentOf } from '../../cloudfunctions/_shared/repositories/versioned-documents'
import { WISHES } from '../../cloudfunctions/_shared/repositories/wishes'
import { DAY_MS } from '../../core/kit/time'
import type { Database } from '../../emulator/database/open-database'
import { COMMUNITY, PEOPLE, townDocuments } from '../../test/support/small-town'
import { plannedActivities } from '../demo/activity-plan'
import { chanceFrom } from '../demo/chance'
import { type Held, heldActivity } from '../demo/past-activities'
import { pastWishes } from '../demo/past-wishes'

const AHEAD = [2, 3, 5, 8, 13] as const
const BATCH = 500

export const NOW = Date.parse('2026-11-18T14:26:00+08:00')

/** A year of volunteering, and so many sign-ups of long before; answers the ids of the activities ahead. */
export async function fillWithVolunteering(database: Database, ever: number): Promise<readonly string[]> {
  const insert = async (collectionName: string, documents: readonly object[]) => {
    for (let from = 0; from < documents.length; from += BATCH) {
      const data = documents.slice(from, from + BATCH).map((document) => JSON.stringify(document))
      await database.handle({ action: 'database.insertDocument', collectionName, data })
    }
  }
  for (const [collection, documents] of Object.entries(townDocuments())) await insert(collection, documents)
  const year = aYear()
  await insert(
    'activities',
    year.map(({ activity }) => documentOf(ACTIVITIES, activity)),
  )
  await insert(
    'sheets',
    year.flatMap(({ sheets }) => sheets).map(({ id, ...fields }) => ({ ...fields, _id: id })),
  )
  const signUps = year.flatMap((one) => one.signUps).map((one) => documentOf(SIGN_UPS, { ...one, pointsOwed: [] }))
  await insert('sign_ups', signUps)
  for (let nth = signUps.length; nth < ever; nth += BATCH) {
    const old = Array.from({ length: Math.min(BATCH, ever - nth) }, (_, i) => longAgo(signUps[i % 300], nth + i))
    await insert('sign_ups', old)
  }
  const wishing = { community: COMMUNITY, templateId: '', chance: chanceFrom(5), now: NOW, supervisor: PEOPLE.zhao }
  const residents = [{ ...PEOPLE.tao, ...NOBODY }]
  const granted = pastWishes(ever / 10, { ...wishing, residents, claimers: [PEOPLE.zhou] })
  await insert(
    'wishes',
    granted.map((wish) => documentOf(WISHES, wish)),
  )
  return year.slice(-AHEAD.length).map(({ activity }) => activity.id)
}

const NOBODY = {
  ...{ communityId: COMMUNITY.id, home: null, careNotes: '', birthYear: null, streetId: null, skills: [] },
} as const

function aYear(): readonly Held[] {
  const chance = chanceFrom(3)
  const weeks = Array.from({ length: 52 }, (_, week) => -7 * (52 - week))
  const crowd = Array.from({ length: 60 }, (_, nth) => ({
    ...PEOPLE.tao,
    id: `p${nth.toString(16).padStart(20, '0')}`,
  }))
  const people = { organiser: PEOPLE.lin, supervisor: PEOPLE.zhao, volunteers: crowd }
  return plannedActivities([...weeks, ...AHEAD], { community: COMMUNITY, now: NOW, chance }).map((plan) =>
    heldActivity(plan, { ...people, communityId: COMMUNITY.id, templateId: '', chance }, NOW),
  )
}

/** Of long ago: only what finds it is another; one in a hundred is the caller’s own. */
function longAgo(document: object | undefined, nth: number): object {
  if (!document) throw new Error('nothing to copy')
  const personId = nth % 100 === 0 && nth < 5_000 ? PEOPLE.zhou.id : `p${nth.toString(16).padStart(20, '1')}`
  const activityId = `long-ago-${Math.floor(nth / 10)}`
  const own = { personId, activityId, namedIds: [personId], from: NOW - 400 * DAY_MS - nth * 1_000, wakeAt: null }
  return { ...document, ...own, _id: `long-ago-${nth}`, holds: [`free:long-ago-${nth}`] }
}
