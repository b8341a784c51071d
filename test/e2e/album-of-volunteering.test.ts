import { callAs } from '../support/emulator-client'
import { givenActivity } from './support/activity-here'
import { bindAlbum, picture } from './support/album'
import { pairOf } from './support/pair'
import { OPENIDS } from './support/people'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

const CLEANING = { title: '清理 7 栋楼道', from: '15:00', to: '15:30', capacity: 6, about: '手套我们备好\n穿旧衣服' }
const RIVER = { title: '青河护河行，捡拾两岸垃圾', from: '16:00', to: '18:00', capacity: 1, skills: ['医护', '摄影'] }

const signsUp = (who: 'zhou' | 'tao' | 'sun', activityId: string) =>
  callAs(town.url, OPENIDS[who], ['volunteering', 'signUp', { activityId, slotId: 's1' }])

describe('the pages of volunteering, in both print sizes, on phones of 320 to 430 px, cut nothing off', () => {
  test('for whoever signs up', async () => {
    const zhou = await pairOf(town, 'zhou')
    const cleaning = await givenActivity(town.url, CLEANING)
    const river = await givenActivity(town.url, RIVER)
    await signsUp('tao', river)
    await zhou.each((phone) => phone.opens('activity', `id=${cleaning}`))
    await zhou.each((phone) => phone.sees('手套我们备好'))
    await picture('81 活动', zhou)
    await signsUp('zhou', cleaning)
    await signsUp('zhou', river)
    await zhou.each((phone) => phone.opens('volunteering'))
    await zhou.each((phone) => phone.sees('排队中'))
    await picture('82 志愿服务', zhou)
    await zhou.each((phone) => phone.taps(RIVER.title))
    await zhou.each((phone) => phone.sees('您排第 1 位'))
    await picture('83 排候补', zhou)
    await zhou.each((phone) => phone.opens('record'))
    await zhou.each((phone) => phone.sees('还没有记下的服务'))
    await picture('84 我的志愿', zhou)
    await zhou.each((phone) => phone.taps('我会的、我站的岗'))
    await zhou.each((phone) => phone.ticks('医护'))
    await zhou.each((phone) => phone.ticks('楼道长'))
    await zhou.each((phone) => phone.sees('楼道长：看着自己这个门洞'))
    await picture('84b 我会的', zhou)
    const stranger = await pairOf(town, 'stranger')
    await stranger.each((phone) => phone.opens('certificate'))
    await stranger.each((phone) => phone.seesButton('先把编号填全'))
    await picture('84a 核验证明', stranger)
    await stranger.each((phone) => phone.opens('activity', `id=${cleaning}`))
    await stranger.each((phone) => phone.taps('我要报名'))
    await stranger.each((phone) => phone.seesButton('先填称呼'))
    await picture('85 怎么称呼您', stranger)
  })

  test('for whoever organises', async () => {
    const lin = await pairOf(town, 'lin')
    await lin.each((phone) => phone.opens('write'))
    await lin.each((phone) => phone.seesButton('先起个名字'))
    await picture('86 写活动', lin)
    const cleaning = await givenActivity(town.url, CLEANING)
    await signsUp('tao', cleaning)
    await signsUp('zhou', cleaning)
    await town.until('14:40:00')
    await lin.each((phone) => phone.opens('organised'))
    await lin.each((phone) => phone.sees('报了 2 人'))
    await picture('87 我组织的', lin)
    await lin.each((phone) => phone.opens('roll', `id=${cleaning}`))
    await lin.each((phone) => phone.sees('2 人要来，到了 0 人'))
    await lin.each(({ page }) => page.getByRole('img', { name: '签到码' }).locator('img').waitFor())
    await picture('88 名单和签到', lin)
    await lin.each((phone) => phone.taps('陶晓雯'))
    await lin.each((phone) => phone.seesButton('到了，代签到'))
    await picture('89 名单里的一位', lin)
  })

  test('for whoever wishes, and whoever helps', async () => {
    const filing = { communityId: 'tonghuali', clientKey: 'album-wish-0001', title: '想要一台收音机', detail: '耳朵背' }
    const { id: wishId } = await callAs(town.url, OPENIDS.zhou, [
      'volunteering',
      'fileWish',
      { ...filing, address: null },
    ])
    const zhao = await pairOf(town, 'zhao')
    await zhao.each((phone) => phone.opens('wish', `id=${wishId}`))
    await zhao.each((phone) => phone.taps('看过了，放出去'))
    await zhao.each((phone) => phone.seesButton('放出去'))
    await picture('90 看心愿', zhao)
    await callAs(town.url, OPENIDS.zhao, ['volunteering', 'approveWish', { wishId, title: filing.title }])
    const tao = await pairOf(town, 'tao')
    await tao.each((phone) => phone.opens('wishes'))
    await tao.each((phone) => phone.sees('等人认领'))
    await picture('91 微心愿', tao)
    await tao.each((phone) => phone.taps(filing.title))
    await tao.each((phone) => phone.taps('我来帮着圆'))
    await tao.each((phone) => phone.seesButton('认领'))
    await picture('92 认领心愿', tao)
    await callAs(town.url, OPENIDS.tao, ['volunteering', 'claimWish', { wishId, groupName: '' }])
    await tao.each((phone) => phone.opens('wish', `id=${wishId}`))
    await tao.each((phone) => phone.sees('耳朵背'))
    await picture('93 办心愿', tao)
    const zhou = await pairOf(town, 'zhou')
    await zhou.each((phone) => phone.opens('wishes'))
    await zhou.each((phone) => phone.taps('说个心愿'))
    await zhou.each((phone) => phone.seesButton('先写一句心愿'))
    await picture('94 说心愿', zhou)
  })
})
