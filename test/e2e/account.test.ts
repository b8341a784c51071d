import { bindAlbum, picture } from './support/album'
import { pairOf } from './support/pair'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

describe('我的 → 账号与隐私', () => {
  test('says what is held and who sees it, and takes the number back', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens()
    await zhou.opensTab('我的')
    await zhou.taps('账号与隐私')
    await zhou.sees('您的资料', '7 栋 2 单元 301', /来帮您的党员、值班长、书记看得到/, '我们会用到什么')
    await zhou.taps('撤回电话')
    await zhou.sees('删掉您的号码，办完的求助、诉求、预约、报名和心愿里也删。')
    await zhou.taps('撤回')
    await zhou.sees('号码删了')
    await zhou.doesNotSee(/138 \*{4}/)
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.seesButton('先留个能打通的电话')
  })

  test('does not let anybody leave in the middle of something, and says where to end it', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('到哪一步了')
    await zhou.opens('account')
    await zhou.sees('1 件，1 件在办')
    await zhou.taps('注销账号')
    await zhou.sees('现在还不能注销', /您还有求助没办完/)
    await zhou.taps('去我的求助')
    await zhou.sees('漏水堵水')
  })

  test('lets no member go who is on duty and on the roster, and says all of it, the nearest way out first', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('account')
    await lin.sees('身份', '党员')
    await lin.taps('注销账号')
    await lin.sees(/您还在岗/, /班表上还有您的班/, /轮班里还排着您/)
    await lin.taps('去值班台')
    await lin.sees('正在值班')
  })

  test('deletes the account in two steps, and the next one to look is a stranger', async () => {
    const zhou = await pairOf(town, 'zhou')
    await zhou.each((phone) => phone.opens('account'))
    await zhou.each((phone) => phone.sees('7 栋 2 单元 301'))
    await zhou.each((phone) => phone.taps('注销账号'))
    await zhou.each((phone) => phone.sees(/办完的求助和诉求只留哪天、哪栋、多久办好/))
    await picture('90 注销 先说清楚', zhou)
    await zhou.each((phone) => phone.taps('继续注销'))
    await zhou.each((phone) => phone.sees('真的注销吗？'))
    await picture('91 注销 再问一次', zhou)
    await zhou.elder.taps('先不注销')
    await zhou.normal.taps('注销')
    await zhou.normal.sees('注销好了')
    await zhou.normal.taps('回首页')
    await zhou.normal.opensTab('我的')
    await zhou.normal.sees('邻居您好', '还没登记地址，求助时再填也行')
    await zhou.elder.opens('account')
    await zhou.elder.sees('注销账号')
    await zhou.elder.doesNotSee('7 栋 2 单元 301')
  })
})

describe('nothing is asked before it is needed', () => {
  test('my page, a request and the way through it ask for nothing', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    const pages = [
      ['me', '邻居您好'],
      ['newRequest', '什么事？'],
      ['mine', '还没有求助过'],
      ['inbox', '还没有消息'],
      ['account', '您的资料'],
    ] as const
    for (const [page, words] of pages) {
      await stranger.opens(page)
      await stranger.sees(words)
      await stranger.doesNotSee(/想用一下/)
    }
  })

  test('the place is asked for at the tap, in two sentences; a no leads on, and a fresh tap asks again', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    await stranger.opens('newRequest')
    await stranger.standsAt(NEAR_7)
    await stranger.taps('选楼栋、单元、门牌')
    await stranger.sees('只用来选最近的一栋，用完不留')
    await stranger.taps('用我现在的位置')
    await stranger.sees('想用一下您的位置信息', /求助时帮您选最近的一栋/)
    await stranger.seesButton('看《隐私保护指引》')
    await stranger.taps('不同意')
    await stranger.sees('没用位置，从下面选楼栋就行')
    await stranger.taps('用我现在的位置')
    await stranger.taps('同意')
    await stranger.sees('离得最近的是 7 栋，不对就换一栋')
    await stranger.hasChosen('7 栋')
    await stranger.seesButton('再选单元')
  })

  test('a no to the question for the microphone sends nobody to the settings; a fresh tap asks again', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    await stranger.says('水管漏了')
    await stranger.opens('newRequest')
    await stranger.taps('按住说话')
    await stranger.taps('不同意')
    await stranger.sees('没用麦克风，打字也行。想说话，再点一次')
    await stranger.taps('按住说话')
    await stranger.taps('同意')
    await stranger.sees('正在听您说')
  })

  test('far away the place says so, and chooses nothing', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    await stranger.opens('newRequest')
    await stranger.standsAt({ lng: 121.47, lat: 31.23 })
    await stranger.taps('选楼栋、单元、门牌')
    await stranger.taps('用我现在的位置')
    await stranger.taps('同意')
    await stranger.sees('这里不在本社区，从下面选楼栋就行')
    await stranger.seesButton('先选哪一栋')
  })
})

// A browser has neither a map of WeChat's nor a number of whoever taps.
const onWechat = BUILD === 'weapp' ? describe : describe.skip

onWechat('on WeChat', () => {
  test('a place pointed at on its map chooses the nearest building; whoever closes the map again has chosen nothing', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    await stranger.pointsAt(null)
    await stranger.opens('newRequest')
    await stranger.taps('选楼栋、单元、门牌')
    await stranger.taps('在地图上选')
    await stranger.sees('想用一下您在地图上点的地方')
    await stranger.taps('同意')
    await stranger.sees('只用来选最近的一栋，用完不留')
    await stranger.seesButton('先选哪一栋')
    await stranger.pointsAt({ name: '桐花里', address: '7 栋', place: NEAR_7 })
    await stranger.taps('在地图上选')
    await stranger.sees('离得最近的是 7 栋，不对就换一栋')
    await stranger.hasChosen('7 栋')
  })

  test('the number comes at one tap and may be changed; refused or used up, typing does as well', async () => {
    const stranger = await town.phoneOf('stranger', { firstUse: true })
    await stranger.givesNumber(null)
    await stranger.opens('newRequest')
    await stranger.taps('填微信里的手机号')
    await stranger.sees('没取号码，直接填也一样')
    await stranger.givesNumber('noneLeft')
    await stranger.taps('填微信里的手机号')
    await stranger.sees('一键取号现在用不了，请直接填号码')
    await stranger.givesNumber('13900002222')
    await stranger.taps('填微信里的手机号')
    // It stood there a moment ago, and goes when the number is there.
    await stranger.doesNotSee('一键取号现在用不了，请直接填号码')
    await stranger.hasWritten('电话', '13900002222')
    await stranger.writes('电话', '0571-8866-0030')
    await stranger.hasWritten('电话', '0571-8866-0030')
  })
})

/** Within 7 栋. */
const NEAR_7 = { lng: 120.14024, lat: 30.28337 }
