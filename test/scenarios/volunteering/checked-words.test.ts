import { control } from '../../support/emulator-client'
import { townHere } from '../../support/town-here'
import { cleaning, givenActivity, signUpId } from '../../support/volunteering'

const town = townHere()

/** Of the next words that are checked. */
const areRisky = () =>
  control(town.url, 'POST', [
    'openapi/scripts',
    { api: 'security.msgSecCheck', reply: { result: { suggest: 'risky', label: 20002 } }, times: 1 },
  ])
const filing = {
  communityId: 'tonghuali',
  clientKey: 'wish-0001',
  title: '想要收音机',
  detail: '要响的',
  address: null,
}

async function givenOpenWish(): Promise<string> {
  const { id: wishId } = await town.call('zhou', 'volunteering', 'fileWish', filing)
  await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: '想要收音机' })
  return wishId
}
const seen = (who: 'zhou' | 'fang' | 'zhao' | 'sun', wishId: string) =>
  town.call(who, 'volunteering', 'wish', { wishId })

test('a wish whose words did not pass is filed all the same; whoever looks at it reads so, and lets it out', async () => {
  await areRisky()
  const filed = await town.call('zhou', 'volunteering', 'fileWish', filing)
  expect(filed.held).toEqual([{ of: 'text', state: 'held', kept: false }])
  expect((await seen('zhao', filed.id)).held).toMatchObject([{ of: 'text', state: 'held' }])
  await town.call('zhao', 'volunteering', 'approveWish', { wishId: filed.id, title: '想要收音机' })
  const claimed = await town.call('fang', 'volunteering', 'claimWish', { wishId: filed.id, groupName: '' })
  expect(claimed).toMatchObject({ detail: '要响的', held: [{ state: 'shown' }] })
  await town.told()
})

test('a group’s name and thanks that did not pass reach nobody before somebody has read them, in no message either', async () => {
  const wishId = await givenOpenWish()
  await areRisky()
  await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '坏名字团' })
  expect((await seen('sun', wishId)).claim?.groupName).toBe('')
  expect((await seen('fang', wishId)).claim?.groupName).toBe('坏名字团')
  await town.call('zhou', 'volunteering', 'receiveWish', { wishId, note: '' })
  await areRisky()
  await town.call('zhou', 'volunteering', 'thankWish', { wishId, words: '坏话' })
  expect(JSON.stringify([await seen('sun', wishId), await town.all('outbox')])).not.toMatch(/坏名字团|坏话/)
  expect(await seen('fang', wishId)).toMatchObject({ thanks: '' })
  expect(await town.refusal('fang', 'volunteering', 'judgeWish', { wishId, of: 'thanks', show: true })).toBe(
    'NOT_YOURS',
  )
  await town.call('zhao', 'volunteering', 'judgeWish', { wishId, of: 'thanks', show: true })
  expect(await seen('fang', wishId)).toMatchObject({ thanks: '坏话' })
  await town.told()
})

test('an activity whose words did not pass says so to its organiser and whoever lets it out, and to nobody afterwards', async () => {
  await areRisky()
  const fresh = { activityId: null, clientKey: 'activity-0009', draft: cleaning() }
  const { id: activityId, held } = await town.call('lin', 'volunteering', 'saveActivity', fresh)
  expect(held).toBe(true)
  expect((await town.call('zhao', 'volunteering', 'activity', { activityId })).activity.held).toBe(true)
  expect((await town.call('zhao', 'volunteering', 'publish', { activityId })).held).toBe(false)
})

test('a reason that goes out at once is said otherwise or left out: nothing is done, and nobody is told', async () => {
  const activityId = await givenActivity(town)
  await town.call('tao', 'volunteering', 'signUp', { activityId, slotId: 's1' })
  await town.told()
  const off = { activityId, reason: '坏话' }
  await areRisky()
  expect(await town.refusal('lin', 'volunteering', 'callOff', off)).toBe('WORDS_UNFIT')
  await areRisky()
  const own = { signUpId: signUpId(activityId, 'tao'), reason: '坏话' }
  expect(await town.refusal('tao', 'volunteering', 'cancelSignUp', own)).toBe('WORDS_UNFIT')
  const { activity, own: mine } = await town.call('tao', 'volunteering', 'activity', { activityId })
  expect([activity.status, mine[0]?.status]).toEqual(['published', 'signedUp'])
  expect(await town.told()).toEqual([])
  await town.call('tao', 'volunteering', 'cancelSignUp', { ...own, reason: '' })
})

test('a check that cannot be had stops nobody', async () => {
  const wishId = await givenOpenWish()
  await town.trouble({ match: { api: 'security.msgSecCheck' }, effect: { error: { code: '-1' } } })
  const claimed = await town.call('fang', 'volunteering', 'claimWish', { wishId, groupName: '七栋帮帮团' })
  expect(claimed).toMatchObject({ claim: { groupName: '七栋帮帮团' }, held: [] })
  expect((await seen('sun', wishId)).claim?.groupName).toBe('七栋帮帮团')
  expect(town.printed()).toContain('content.words_unchecked')
  await town.told()
})
