import { codeOf, lookedAt } from '../../support/cases'
import { callAs } from '../../support/emulator-client'
import { COMMUNITY, type Name, PEOPLE } from '../../support/small-town'
import type { Town } from '../../support/town'

export const communityId = COMMUNITY.id

/** Numbers and words that stand nowhere else in the town. */
export const PHONE = '13911112222'
export const DOOR = '0815'
export const TEXT = '卧室的水管在墙里响'

const SCHEMA = Object.keys(
  (require('../../../cloudfunctions/database.schema.json') as { readonly collections: object }).collections,
)

/** Every document of every collection in which any of these words stands, as `collection/id: word`. */
export async function tracesOf(town: Town, words: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    SCHEMA.map(async (collection) =>
      (await town.all<{ _id: string }>(collection)).flatMap((document) => {
        const stored = JSON.stringify(document)
        return words.filter((word) => stored.includes(word)).map((word) => `${collection}/${document._id}: ${word}`)
      }),
    ),
  )
  return found.flat().sort()
}

/** What somebody could be recognised by. */
export function marksOf(who: Name): readonly string[] {
  const { id, openid, name } = PEOPLE[who]
  return [id, `"${openid}"`, name, PHONE]
}

/** Tells name and a number of their own. */
export async function tellsNumber(town: Town, who: Name): Promise<void> {
  await town.call(who, 'people', 'saveMe', { communityId, name: PEOPLE[who].name, phone: PHONE, home: null })
}

export const collectionsOfSchema = SCHEMA

/** The same call by many fingers. */
export function deletes(town: Town, who: Name): Promise<{ readonly deleted: true }> {
  return callAs(town.url, PEOPLE[who].openid, ['people', 'deleteMe', { communityId }])
}

const address = { buildingId: 'building-7', unit: '2', door: DOOR }

/** A burst pipe of 陶晓雯, gone to by 林建平 after 方志远 said no, closed with five stars. */
export async function closedCase(town: Town): Promise<string> {
  await tellsNumber(town, 'lin')
  await town.goesOnDuty('fang', 50)
  await town.goesOnDuty('lin', 100)
  const { id: helpId } = await town.files('tao', { address, text: TEXT, phone: PHONE, name: PEOPLE.tao.name })
  await town.call('fang', 'help', 'decline', { helpId, reason: '在外地' })
  await town.call('lin', 'help', 'accept', { helpId })
  const code = codeOf(await lookedAt(town, 'tao', helpId))
  await town.call('lin', 'help', 'arrive', { helpId, proof: { by: 'code', code } })
  await town.call('lin', 'help', 'settle', { helpId, outcome: `${TEXT}，垫了一块布` })
  await town.call('tao', 'help', 'confirm', { helpId, stars: 5, note: '来得真快，门牌没找错' })
  await town.call('fang', 'duty', 'goOff', {})
  await town.call('lin', 'duty', 'goOff', {})
  return helpId
}
