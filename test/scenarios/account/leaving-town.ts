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
