import { ACTIVITIES } from '../../cloudfunctions/_shared/repositories/activities'
import { SIGN_UPS } from '../../cloudfunctions/_shared/repositories/sign-ups'
import { documentOf, type Kind } from '../../cloudfunctions/_shared/repositories/versioned-documents'
import { WISHES } from '../../cloudfunctions/_shared/repositories/wishes'
import { DAY_MS, type EpochMs } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import { type Contact, contactOf, type Person } from '../../core/people/person'
import type { Reward } from '../../core/volunteering/reward'
import { SKILLS, STANDING_POSTS, type Volunteer } from '../../core/volunteering/volunteer'
import { plannedActivities } from './activity-plan'
import { CAST } from './cast'
import { type Chance, chanceFrom } from './chance'
import { credited, heldActivity, ledgersOf } from './past-activities'
import { openWishes, pastWishes } from './past-wishes'

type Document = Readonly<Record<string, unknown>> & { readonly _id: string }

/** A year as the communities count theirs: an activity a week, a hundred and ten wishes. */
const WEEKS = 52
const WISHES_A_YEAR = 110
/** Days ahead; nobody who signed up is reminded before a visitor has looked around. */
const AHEAD = [3, 4, 6, 9, 11, 13] as const
const VOLUNTEERS = 120
const SEED = 20_261

/** A year of volunteering, made by the app's own moves and stored as the app stores it: activities over and ahead, hours, points, wishes, shelves. */
export function demoVolunteering(
  community: Community,
  persons: readonly Person[],
  now: EpochMs,
): Readonly<Record<string, readonly Document[]>> {
  const chance = chanceFrom(SEED)
  const people = castOf(community, persons, chance)
  const held = heldOf(people, { community, chance, now })
  const signUps = held.flatMap((one) => one.signUps)
  const wishing = { community, residents: people.wishers, claimers: people.volunteers, chance, now }
  const wishes = { ...wishing, supervisor: people.supervisor, templateId: community.templates.progress }
  return {
    activities: stored(
      ACTIVITIES,
      held.map(({ activity }) => activity),
    ),
    sheets: held.flatMap(({ sheets }) => sheets.map(({ id, ...fields }) => ({ ...fields, _id: id }))),
    sign_ups: stored(SIGN_UPS, signUps.map(credited)),
    points: ledgersOf(signUps, community.id).map((line) => ({ ...line, _id: `${line.personId}.${line.no}` })),
    wishes: stored(WISHES, [...pastWishes(WISHES_A_YEAR, wishes), ...openWishes(wishes)]),
    rewards: shelves(community.id, people.keeper).map(({ id, ...fields }) => ({ ...fields, _id: id })),
    volunteers: people.volunteers.map((one) => volunteerOf(one, community.id, { chance, now })),
  }
}

interface People {
  readonly organisers: readonly Contact[]
  readonly supervisor: Contact
  readonly volunteers: readonly Contact[]
  readonly wishers: readonly Person[]
  readonly keeper: Contact
}

/** Those a visitor steps into have a clean sheet of their own; only the organiser and whoever lets things out are among them. */
function castOf({ coordinator }: Community, persons: readonly Person[], chance: Chance): People {
  const cast = new Set(CAST.map(({ openid }) => openid))
  const others = persons.filter(({ openid }) => !cast.has(openid))
  const members = others.filter(({ roles }) => roles.includes('member')).map(contactOf)
  const residents = others.filter(({ roles }) => roles.length === 0)
  const [keeper, ...helpful] = chance.shuffle(residents).slice(0, VOLUNTEERS - members.length + 1)
  const organiser = persons.find(({ openid }) => openid === 'demo-member-lin')
  if (!keeper || !organiser) throw new Error('the demo has nobody to volunteer')
  return {
    organisers: [contactOf(organiser), ...members.slice(0, 5)],
    supervisor: coordinator,
    volunteers: [...members, ...helpful.map(contactOf)],
    wishers: residents.filter(({ birthYear }) => birthYear !== null && birthYear < 1960),
    keeper: contactOf(keeper),
  }
}

interface Here {
  readonly community: Community
  readonly chance: Chance
  readonly now: EpochMs
}

function heldOf({ organisers, supervisor, volunteers }: People, { community, chance, now }: Here) {
  const past = Array.from({ length: WEEKS }, (_, week) => -7 * (WEEKS - week) + (week % 2 === 0 ? 2 : 5))
  const around = { communityId: community.id, supervisor, templateId: community.templates.progress, chance }
  return plannedActivities([...past, ...AHEAD], { community, now, chance }).map((plan) => {
    const organiser = chance.pick(organisers)
    const able = volunteers.filter(({ id }) => id !== organiser.id)
    return heldActivity(plan, { ...around, organiser, volunteers: able }, now)
  })
}

function shelves(communityId: string, shop: Contact): readonly Reward[] {
  const on = (id: string, [name, about]: readonly [string, string], [price, free]: readonly [number, number]) => ({
    ...{ id: `demo-reward-${id}`, communityId, version: 1, name, about, shopName: '惠民粮油' },
    ...{ shop, price, open: true, free, holders: [] },
  })
  return [
    on('rice', ['大米 5 斤', '东北大米'], [60, 20]),
    on('oil', ['菜籽油一瓶', '1.8 升'], [80, 10]),
    on('eggs', ['鸡蛋一板', '30 枚'], [40, 15]),
    on('towel', ['毛巾两条', ''], [20, 40]),
  ]
}

function volunteerOf({ id }: Contact, communityId: string, { chance, now }: Omit<Here, 'community'>): Document {
  const said: Volunteer = {
    ...{ personId: id, communityId, version: 1, since: now - chance.between(30, 360) * DAY_MS },
    skills: chance.hits(0.5) ? [chance.pick(SKILLS)] : [],
    postIds: chance.hits(0.3) ? [chance.pick(STANDING_POSTS).id] : [],
  }
  return { ...said, _id: id }
}

function stored<T extends { readonly id: string; readonly version: number }>(
  kind: Kind<T>,
  things: readonly T[],
): readonly Document[] {
  return things.map((thing) => documentOf(kind, kind.schema.parse(thing)))
}
