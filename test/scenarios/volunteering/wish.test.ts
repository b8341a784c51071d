import { DAY_MS, HOUR_MS } from '../../../core/kit/time'
import { townHere } from '../../support/town-here'

const town = townHere()

const HOME = { buildingId: 'building-7', unit: '2', door: '301' }
const filing = {
  communityId: 'tonghuali',
  clientKey: 'wish-0001',
  title: '想要收音机',
  detail: '耳朵不好，要响的',
  address: HOME,
}

async function givenWish(): Promise<string> {
  const { id } = await town.call('zhou', 'volunteering', 'fileWish', filing)
  expect(await town.told()).toEqual(['zhao wishFiled'])
  return id
}

test('a wish from its filing to its thanks: looked at, claimed, delivered, received, thanked', async () => {
  const wishId = await givenWish()
  expect((await town.call('zhou', 'volunteering', 'fileWish', filing)).id).toBe(wishId)
  expect(await town.refusal('fang', 'volunteering', 'wish', { wishId })).toBe('GONE')
  expect(await town.call('fang', 'volunteering', 'wishes', { communityId: 'tonghuali' })).toEqual([])
  await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: '一位老人想要收音机' })

  const seen = await town.call('fang', 'volunteering', 'wish', { wishId })
  expect(seen).toMatchObject({ title: '一位老人想要收音机', zoneId: 'zone-1', moves: ['claim'] })
  expect(JSON.stringify(seen)).not.toMatch(/周秀兰|301|耳朵|1380/)
  expect(await town.refusal('zhou', 'volunteering', 'claimWish', { wishId, groupName: '' })).toBe('NOT_YOURS')
  const claimed = await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '七栋帮帮团' })
  expect(claimed).toMatchObject({ ownerName: '周秀兰', address: HOME, detail: '耳朵不好，要响的' })
  await town.call('tao', 'volunteering', 'joinWish', { wishId })
  expect(await town.refusal('sun', 'volunteering', 'claimWish', { wishId, groupName: '' })).toBe('ALREADY_TAKEN')

  await town.call('fang', 'volunteering', 'deliverWish', { wishId, note: '送到了' })
  expect(await town.refusal('fang', 'volunteering', 'receiveWish', { wishId, note: '' })).toBe('NOT_YOURS')
  await town.call('zhou', 'volunteering', 'receiveWish', { wishId, note: '很响' })
  const thanked = await town.call('zhou', 'volunteering', 'thankWish', { wishId, words: '谢谢你们' })
  expect(thanked).toMatchObject({ status: 'thanked', receipt: { as: 'owner' }, thanks: '谢谢你们' })
  expect(await town.call('fang', 'volunteering', 'wish', { wishId })).toMatchObject({
    address: null,
    ownerPhone: '',
    thanks: '谢谢你们',
  })
  expect(await town.told()).toEqual(
    [
      'zhou wishClaimed',
      'zhou wishDelivered',
      'zhao wishDelivered',
      'fang wishFulfilled',
      'tao wishFulfilled',
      'fang wishThanked',
      'tao wishThanked',
    ].sort(),
  )
})

test('a claim that comes to nothing is reminded of, and releases itself', async () => {
  const wishId = await givenWish()
  await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: '收音机' })
  await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '' })
  expect(await town.told()).toEqual(['zhou wishClaimed'])
  await town.skip(5.25 * DAY_MS - HOUR_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual([])
  await town.skip(15 * HOUR_MS) // by day: by night these words wait
  await town.engineRuns()
  expect(await town.told()).toEqual(['fang wishClaimEnding'])
  await town.skip(2 * DAY_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual(['fang wishReleased', 'zhou wishReleased'])
  expect((await town.call('tao', 'volunteering', 'claimWish', { wishId, groupName: '' })).part).toBe('leader')
  expect(await town.told()).toEqual(['zhou wishClaimed'])
})

test('a wish is withdrawn by its owner, one nobody takes is over, and three at a time are enough', async () => {
  const wishId = await givenWish()
  for (const nth of [2, 3])
    await town.call('zhou', 'volunteering', 'fileWish', { ...filing, clientKey: `wish-000${nth}` })
  expect(await town.refusal('zhou', 'volunteering', 'fileWish', { ...filing, clientKey: 'wish-0004' })).toBe(
    'TOO_MANY_WISHES',
  )
  await town.call('zhou', 'volunteering', 'withdrawWish', { wishId, reason: '有了' })
  expect((await town.call('zhou', 'volunteering', 'wish', { wishId })).status).toBe('withdrawn')
  expect(await town.told()).toEqual(['zhao wishFiled', 'zhao wishFiled'])
  await town.skip(60 * DAY_MS)
  await town.engineRuns()
  expect(await town.told()).toEqual(['zhou wishOver', 'zhou wishOver'])
})
