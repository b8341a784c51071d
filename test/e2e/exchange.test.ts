import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { nextEntry } from '../../core/volunteering/ledger'
import { controlDoor } from '../../tools/control-door'
import { COMMUNITY_ID } from '../../tools/demo/to-documents'
import { readCode } from '../support/read-code'
import { bindAlbum, picture } from './support/album'
import { pairOf } from './support/pair'
import { OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { soon } from './support/soon'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** 陶晓雯 has served before: thirty points are hers. */
async function taoHasPoints(): Promise<void> {
  const personId = personIdOf({ openid: OPENIDS.tao })
  const door = controlDoor(town.url)
  const draft = {
    ...{ key: 'story-earn', kind: 'earn' as const, amount: 30, note: '服务所得' },
    cause: { kind: 'signUp', id: 'story' },
  } as const
  const line = nextEntry(null, draft, { personId, communityId: COMMUNITY_ID, now: await door.now() })
  if (!line.ok) throw new Error(line.code)
  await door.insert({ points: [{ ...line.value, _id: `${personId}.1` }] })
}

async function codeShownBy(phone: Phone): Promise<string> {
  const read = await soon(
    async () => readCode(await phone.page.getByRole('img', { name: '领毛巾三条的码' }).screenshot()),
    (text) => text !== null && text !== undefined && text !== '',
  )
  return read ?? ''
}

/** 赵明远 puts something on the shelf of a shop in which 孙玉珍 stands at the counter. */
async function onTheShelf(): Promise<void> {
  const zhao = await town.phoneOf('zhao')
  await zhao.opens('organised')
  await zhao.sees('积分货架', '大米 5 斤')
  await zhao.taps('上一样新东西')
  await zhao.writes('什么东西', '毛巾三条')
  await zhao.writes('哪家店', '便民超市')
  await zhao.writes('店家的电话', '18600009999')
  await zhao.taps('存下')
  await zhao.sees(/这个电话没有登记/)
  await zhao.writes('店家的电话', '13800002231')
  await zhao.taps('存下')
  await zhao.sees('货架改好了', /便民超市，20 分，还剩 1 件/)
}

/** The mini-program goes without an exchange, and without its shelves. */
const offered = BUILD === 'weapp' ? test.skip : test

describe('points', () => {
  offered(
    'become a thing from the shelf, which the shop hands over at its scan, once; then more of it comes',
    async () => {
      await taoHasPoints()
      await onTheShelf()
      const tao = await town.phoneOf('tao')
      await tao.opens('record')
      await tao.taps('换毛巾三条，20 分')
      await tao.taps('换，20 分')
      await tao.sees('到便民超市，请店家扫这个码，扫完就能拿走。')
      const code = await codeShownBy(tao)

      const sun = await town.phoneOf('sun')
      await sun.opens('record')
      await sun.scans(code)
      await sun.taps('我是店家，扫顾客的码')
      await sun.sees('请给陶晓雯：毛巾三条')
      await sun.taps('我是店家，扫顾客的码')
      await sun.doesNotSee('请给陶晓雯：毛巾三条')

      const zhao = await town.phoneOf('zhao')
      await zhao.opens('organised')
      await zhao.taps('毛巾三条')
      await zhao.sees('现在由孙玉珍扫码，不换就空着', '现在还剩 0 件')
      await zhao.writes('补几件', '5')
      await zhao.taps('存下')
      await zhao.sees(/便民超市，20 分，还剩 5 件/)
    },
  )

  test('are looked after by whoever may, and where they can be exchanged', async () => {
    const zhao = await pairOf(town, 'zhao')
    await zhao.each((phone) => phone.opens('organised'))
    if (BUILD === 'weapp') {
      await zhao.each((phone) => phone.sees('写一个活动'))
      await zhao.each((phone) => phone.doesNotSee('积分货架'))
      return
    }
    await zhao.each((phone) => phone.sees('积分货架'))
    await picture('91 我组织的 积分货架', zhao)
    await zhao.each((phone) => phone.taps('大米 5 斤'))
    await zhao.each((phone) => phone.sees('补几件'))
    await picture('92 积分货架 改一样', zhao)
    const lin = await town.phoneOf('lin')
    await lin.opens('organised')
    await lin.sees('写一个活动')
    await lin.doesNotSee('积分货架')
  })
})
