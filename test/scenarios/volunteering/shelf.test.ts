import { COMMUNITY } from '../../support/small-town'
import { townHere } from '../../support/town-here'

const town = townHere()

const communityId = COMMUNITY.id
const SAID = { name: '米 5 斤', about: '', shopName: '惠民粮油', price: 20, open: true } as const
const put = (clientKey: string, shop: { id: string } | { phone: string }, rewardId: string | null = null) =>
  ({ ...SAID, rewardId, clientKey, shop, more: 3 }) as const

/** 陶晓雯 stands at the counter, and has told the community her number. */
async function taoTellsHerNumber(): Promise<void> {
  await town.call('tao', 'people', 'saveMe', { communityId, name: '陶晓雯', phone: '13912345678', home: null })
}

test('a shelf knows who scans at its counter by the number they have told, and more pieces come to it', async () => {
  await taoTellsHerNumber()
  const reward = await town.call('zhao', 'volunteering', 'saveReward', put('shelf-0001', { phone: '139 1234 5678' }))
  expect(reward).toMatchObject({ free: 3, keeper: { name: '陶晓雯' } })
  const again = await town.call('zhao', 'volunteering', 'saveReward', put('shelf-0001', { phone: '13912345678' }))
  expect([again.id, again.free]).toEqual([reward.id, 3])
  const keeper = { id: reward.keeper?.id ?? '' }
  const more = await town.call('zhao', 'volunteering', 'saveReward', put('shelf-0002', keeper, reward.id))
  expect([more.id, more.free]).toEqual([reward.id, 6])
})

test('a number that is nobody’s, or many people’s, names nobody', async () => {
  const refused = (phone: string) => town.refusal('zhao', 'volunteering', 'saveReward', put('shelf-0003', { phone }))
  expect([await refused('13700001111'), await refused('13800000000')]).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
  expect(await town.call('zhao', 'volunteering', 'rewards', { communityId })).toEqual([])
})

test('who scans is told to those who look after the shelves alone, and so is what is closed', async () => {
  await taoTellsHerNumber()
  const { id } = await town.call('zhao', 'volunteering', 'saveReward', put('shelf-0004', { phone: '13912345678' }))
  const seen = async (who: 'zhou' | 'zhao') => town.call(who, 'volunteering', 'rewards', { communityId })
  expect([(await seen('zhou'))[0]?.keeper, (await seen('zhao'))[0]?.keeper?.name]).toEqual([null, '陶晓雯'])
  const closed = { ...put('shelf-0005', { phone: '13912345678' }, id), open: false, more: 0 }
  await town.call('zhao', 'volunteering', 'saveReward', closed)
  expect([(await seen('zhou')).length, (await seen('zhao')).length]).toEqual([0, 1])
})
