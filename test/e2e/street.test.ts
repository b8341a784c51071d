import { controlDoor } from '../../tools/control-door'
import { givePast, type PastSize } from '../../tools/demo/give-past'
import { bindAlbum, deskPicture, picture } from './support/album'
import { pairOf } from './support/pair'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** A month, and a day of the one before; or enough for the engine to come by. */
const A_MONTH: PastSize = { days: 31, perDay: 24 }
const A_DAY: PastSize = { days: 2, perDay: 5 }

/** A wall of the street's office. */
const WALL = { width: 1920, height: 1080 }

describe('a street', () => {
  test('sees its communities beside each other, and goes down to one', async () => {
    await givePast(town.url, A_DAY)
    await aNeighbourCommunity()
    const gu = await pairOf(town, 'gu')
    await gu.each((phone) => phone.opens('me'))
    await gu.each((phone) => phone.taps('街道看板'))
    await gu.each((phone) => phone.sees('桐花里社区', '河湾里社区'))
    await picture('63 街道看板', gu)
    await gu.each((phone) => phone.taps('河湾里社区'))
    await gu.each((phone) => phone.sees('河湾里社区的看板', '网格榜'))
  })

  test('has it on the wall, too', async () => {
    await givePast(town.url, A_MONTH)
    await aNeighbourCommunity()
    const gu = await town.phoneOf('gu', WALL)
    await gu.opens('streetBoard')
    await gu.sees('清河街道看板', '河湾里社区')
    await deskPicture('街道看板', gu)
    await gu.page.setViewportSize(WALL)
    await gu.taps('河湾里社区')
    await gu.sees('河湾里社区响应看板')
  })

  test('is not for whoever works in one community alone', async () => {
    const zhao = await town.phoneOf('zhao')
    await zhao.opens('streetBoard')
    await zhao.sees('这是街道的看板')
  })
})

/** The community beyond the river lives as ours did. */
async function aNeighbourCommunity(): Promise<void> {
  const door = controlDoor(town.url)
  const own = async (collection: string) => (await door.documents(collection)) as readonly Stored[]
  const [community] = await own('communities')
  const [plan] = await own('plans')
  const tallies = (await own('tallies')).map((day) => ({
    ...{ ...day, _id: `hewanli.${day.date}`, communityId: 'hewanli' },
  }))
  await door.insert({
    communities: [{ ...community, _id: 'hewanli', name: '河湾里社区' }],
    plans: [{ ...plan, _id: 'hewanli' }],
    tallies: tallies.map((day) => ({ ...day, dueAt: null, changesAt: null, recountAt: null })),
  })
}

type Stored = Readonly<Record<string, unknown>>
