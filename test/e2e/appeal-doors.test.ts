import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

/** Six digits that stand at the desk. */
async function claimCodeOn(phone: Phone): Promise<string> {
  const words = await phone.page
    .getByText(/^认领码 \d{6}$/)
    .first()
    .textContent()
  return (words ?? '').replace(/\D/g, '')
}

test.each([
  ['信箱', 'letter'],
  ['热线', 'hotline'],
  ['接待室', 'reception'],
])('what comes by %s is written down at the desk, claimed with its code, and closed by its owner', async (door) => {
  const he = await town.phoneOf('he', { width: 1440, height: 900 })
  await he.opens('appealDesk')
  await he.taps('登记诉求')
  await he.chooses(door)
  await he.chooses('环境卫生')
  await he.chooses('一周以上')
  await he.writes('怎么说的', '楼道口堆了一个月的纸箱')
  await he.writes('姓名', '陶晓雯')
  await he.writes('电话', '13800003172')
  await he.taps('登记')
  await he.sees('楼道口堆了一个月的纸箱', /^认领码 \d{6}$/)
  const code = await claimCodeOn(he)

  const tao = await town.phoneOf('tao')
  await tao.opens('claim')
  await tao.chooses('诉求')
  await tao.writes('打热线的号码', '138 0000 3172')
  await tao.writes('认领码', code)
  await tao.taps('认领这件诉求')
  await tao.sees('社区收到了', '楼道口堆了一个月的纸箱')
  const appeal = tao.lastCase()

  const zhao = await town.phoneOf('zhao', { width: 1440, height: 900 })
  await zhao.opens('appealDesk')
  await zhao.sees('楼道口堆了一个月的纸箱')
  await zhao.presses('1')
  await zhao.taps('受理')
  await zhao.sees('已受理')
  await zhao.taps('答复')
  await zhao.writes('答复', '纸箱清走了')
  await zhao.taps('答复居民')
  await zhao.sees('已答复，等居民打分')
  await tao.opens('appeal', appeal)
  await tao.taps('解决了')
  await tao.chooses('很满意')
  await tao.taps('提交评价')
  await tao.sees('您说解决了，这件事办完了')
})

describe('the public page', () => {
  /** What nobody but those who work on the case may ever read. */
  const PRIVATE = ['周秀兰', /2046/, /301/, '林建平', '楼道灯坏了一周，晚上我老伴看不见台阶'] as const

  // Over 40 lines: a story, told in its order.
  test('has a coordinator’s words and nothing else of the case, and is passed on', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newAppeal')
    await zhou.chooses('公共设施')
    await zhou.writes('在什么位置？', '2 单元楼道')
    await zhou.writes('说说情况', '楼道灯坏了一周，晚上我老伴看不见台阶')
    await zhou.turns('办好后公开')
    await zhou.taps('提交')
    await zhou.sees('社区收到了')
    const appeal = zhou.lastCase()
    const zhao = await town.phoneOf('zhao')
    await zhao.opens('appeal', appeal)
    await zhao.taps('受理')
    await zhao.taps('受理')
    await zhao.sees('办理中')
    await zhao.taps('答复')
    await zhao.writes('答复', '林建平换了新线路，301 门口也亮了')
    await zhao.taps('答复居民')
    await zhao.sees('已答复，等居民打分')
    await zhao.taps('公开结果')
    await zhao.writes('标题', '楼道灯修好了')
    await zhao.writes('反映了什么', '周秀兰说楼道灯坏了')
    await zhao.writes('怎么办的', '换了新线路')
    await zhao.taps('公开')
    await zhao.sees(/公开的话里有姓名/)
    await zhao.writes('反映了什么', '楼道灯坏了，晚上看不见')
    await zhao.taps('公开')
    await zhao.sees('公开了，邻居都看得到')

    const stranger = await town.phoneOf('stranger')
    await stranger.opens('publishedAppeals')
    await stranger.sees('楼道灯修好了', '楼道灯坏了，晚上看不见', '换了新线路', '清河里答复')
    await stranger.doesNotSee(...PRIVATE)
    await stranger.taps('楼道灯修好了，打开转给邻居')
    await stranger.sees('楼道灯坏了，晚上看不见', '看看别的')
    await stranger.seesButton('转给邻居看看')
    await stranger.doesNotSee(...PRIVATE)
    const neighbour = await town.phoneOf('tao')
    await neighbour.opens('publishedAppeal', appeal)
    await neighbour.sees('楼道灯修好了', '换了新线路')
    if (stranger.runs === 'weapp')
      expect(await stranger.sendsOn()).toEqual({
        ...{ title: '楼道灯修好了', path: `/packages/appeals/pages/item/index?${appeal}` },
        imageUrl: '/share-card.png',
      })
    await zhao.taps('更多')
    await zhao.taps('不再公开')
    await zhao.taps('不再公开')
    await zhao.sees('收回来了')
    await neighbour.opens('publishedAppeal', appeal)
    await neighbour.sees('这一件没有公开，或者已经收回了')
    await stranger.opens('appeal', appeal)
    await stranger.sees('没找到这件诉求')
  })
})
