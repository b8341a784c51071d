import { callerIdOf } from '../../cloudfunctions/_shared/callers/caller-id'
import type { Appeal, AppealDoor } from '../../core/appeals/appeal'
import { type AppealFiling, file } from '../../core/appeals/filing'
import type { AppealCategory } from '../../core/appeals/settings'
import { townMidnight } from '../../core/kit/local-time'
import { DAY_MS, type EpochMs, HOUR_MS } from '../../core/kit/time'
import { lifeOf, type PastOfAppeals, published, quietly } from './appeal-life'
import { storiesOf, toldOf } from './appeal-stories'
import { type Chance, chanceFrom } from './chance'
import type { Story } from './story'

/** What one community counted in a year and a bit: 243 by telephone, some thirty letters and visits; the app is young. */
export const A_YEAR: Readonly<Record<AppealDoor, number>> = { hotline: 243, letter: 19, reception: 15, app: 46 }

/** By then every life is over. What came in later is there if it has ended: nothing of the past is in anybody's hands. */
const [FIRST_DAYS_AGO, SURELY_OVER_DAYS, YEAR_DAYS] = [2, 35, 365] as const

/** Of what is brought, not within a community's power. */
const BEYOND = 0.1
const ANONYMOUS = 0.12
const PUBLISHED = 0.35

/** Ended appeals of a year, made by the very moves of the app; the same seed makes the same past. Nothing of them is owed. */
export function pastAppeals(past: PastOfAppeals): readonly Appeal[] {
  const [chance, today] = [chanceFrom(past.seed), townMidnight(past.now)]
  const doors = (Object.entries(past.doors) as [AppealDoor, number][]).flatMap(([door, count]) =>
    Array.from({ length: count }, () => door),
  )
  const told: Told[] = []
  return chance.shuffle(doors).map((door, nth) => {
    const lived = (daysAgo: number): Lived => {
      const at = today - daysAgo * DAY_MS + chance.between(8 * HOUR_MS, 20 * HOUR_MS)
      const { filing, story } = begun(past, { door, nth, chance })
      return { story, appeal: lifeOf(quietly(file(filing, at)), { past, chance, story }) }
    }
    const life = lived(chance.between(FIRST_DAYS_AGO, YEAR_DAYS))
    const over = isOver(life.appeal, past)
    return shown(over ? life : lived(chance.between(SURELY_OVER_DAYS, YEAR_DAYS)), past, told)
  })
}

interface Lived {
  readonly appeal: Appeal
  readonly story: Story
}

function isOver({ history }: Appeal, { now }: PastOfAppeals): boolean {
  return history.every(({ at }) => at < now - HOUR_MS)
}

/** What the public page has said, and when. */
interface Told extends Pick<Story, 'title' | 'about'> {
  readonly at: EpochMs
}

/** The same trouble elsewhere is news again only after so long. */
const NEWS_AGAIN_MS = 75 * DAY_MS

/** Puts it where everybody reads it, where that is allowed: of one thing in one place once, and the same of another place a season later. */
function shown({ appeal, story }: Lived, past: PastOfAppeals, told: Told[]): Appeal {
  if (!appeal.mayPublish || !appeal.answer) return appeal
  const onThePage = published(appeal, { past, story })
  const at = onThePage.publicRecord?.at ?? past.now
  const old = told.some(
    (one) => one.title === story.title || (one.about === story.about && Math.abs(one.at - at) < NEWS_AGAIN_MS),
  )
  if (old || !isOver(onThePage, past)) return appeal
  told.push({ title: story.title, about: story.about, at })
  return onThePage
}

interface Begun {
  readonly door: AppealDoor
  readonly nth: number
  readonly chance: Chance
}

function begun(
  past: PastOfAppeals,
  { door, nth, chance }: Begun,
): { readonly filing: AppealFiling; readonly story: Story } {
  const { community, settings, calendar, operator } = past
  const category = chance.pick(settings.categories.flatMap((one) => Array(storiesOf(one.id).share).fill(one)))
  const resident = chance.pick(past.residents)
  const own = door === 'app'
  const home = resident.home ?? { buildingId: chance.pick(community.buildings).id, unit: '', door: '' }
  const story = storyAt(community.buildings.find(({ id }) => id === home.buildingId)?.name ?? '', category, chance)
  const filing: AppealFiling = {
    id: `a${nth.toString(16).padStart(6, '0')}${chance
      .below(16 ** 5)
      .toString(16)
      .padStart(17, '0')}`,
    ...{ door, categoryId: category.id, text: story.said, answers: answersTo(category), photos: [] },
    owner: own ? resident : { ...resident, id: callerIdOf(community.id, resident.phone), openid: '' },
    anonymous: chance.hits(ANONYMOUS),
    mayPublish: chance.hits(PUBLISHED),
    address: home,
    recorder: own ? null : { ...operator, at: 'desk' },
    claimCode: own ? '' : String(chance.below(1_000_000)).padStart(6, '0'),
    ...{ fromHelpId: null, community, settings, calendar },
  }
  return { filing, story }
}

function storyAt(buildingName: string, { id }: AppealCategory, chance: Chance): Story {
  const stories = storiesOf(id)
  const some = stories.beyond.length > 0 && chance.hits(BEYOND) ? stories.beyond : stories.done
  return toldOf(chance.pick<(typeof some)[number]>(some), stories, buildingName)
}

/** What is written where a category asks freely. */
const FREE_ANSWERS: Readonly<Record<string, string>> = { spot: '楼门口', when: '晚上九点以后' }

function answersTo({ questions }: AppealCategory): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ id, options }) => [id, options[0] ?? FREE_ANSWERS[id] ?? '这一阵']))
}
