import { leakIsReported } from './support/leak'
import type { Phone } from './support/phone'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

describe('a printed code', () => {
  test('on the wall of another house asks for unit and door there', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest', `scene=${encodeURIComponent('b=building-9')}`)
    await zhou.sees('在哪儿？', '9 栋', '单元')
    await zhou.chooses('1 单元')
    await zhou.writes('门牌', '102')
    await zhou.taps('就这里')
    await zhou.sees('9 栋 1 单元 102')
    await zhou.chooses('漏水堵水')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
  })

  test('on one’s own house changes nothing: the door is known', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest', `scene=${encodeURIComponent('b=building-7')}`)
    await zhou.sees('7 栋 2 单元 301')
    await zhou.chooses('漏水堵水')
    await zhou.seesButton('马上求助')
  })

  test.each(['b=building-999', 'b=..%2F', 'x=1', ''])(
    'that is not ours (%s) leads to a form that works',
    async (scene) => {
      const zhou = await town.phoneOf('zhou')
      await zhou.opens('newRequest', `scene=${encodeURIComponent(scene)}`)
      await zhou.sees('7 栋 2 单元 301')
      await zhou.chooses('漏水堵水')
      await zhou.seesButton('马上求助')
    },
  )

  test('of a case brings its claim code along, and home passes a code on', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('claim', `scene=${encodeURIComponent('c=834201')}`)
    await zhou.hasWritten('认领码', '834201')
    await zhou.opens('home', `scene=${encodeURIComponent('b=building-9')}`)
    await zhou.sees('在哪儿？', '9 栋', '单元')
  })
})

describe('a code that is scanned while the app is open', () => {
  /** Half a request, and the phone goes into the pocket. */
  async function begins(phone: Phone): Promise<void> {
    await phone.opens()
    await phone.taps('一键求助')
    await phone.chooses('漏水堵水')
    await phone.writes('说说情况', '厨房水管接口漏水')
    await phone.isPutInThePocket()
  }

  async function hasWhatWasWritten(phone: Phone): Promise<void> {
    await phone.hasChosen('漏水堵水')
    await phone.hasWritten('说说情况', '厨房水管接口漏水')
  }

  test('of another house: what was written stays, and where help is to come changes only by a word', async () => {
    const zhou = await town.phoneOf('zhou')
    await begins(zhou)
    await zhou.isTakenOutByCodeOf('newRequest', 'b=building-9')
    await zhou.sees('在哪儿？', '9 栋')
    await zhou.taps('关闭')
    await hasWhatWasWritten(zhou)
    await zhou.sees('7 栋 2 单元 301')
    await zhou.taps('回首页')
    await zhou.taps('一键求助')
    await hasWhatWasWritten(zhou)
    await zhou.goesBack()
    await zhou.seesButton('一键求助')
  })

  test('of a case, or one without a page of its own: the way back leads to what was begun', async () => {
    const zhou = await town.phoneOf('zhou')
    await begins(zhou)
    await zhou.isTakenOutByCodeOf('claim', 'c=834201')
    await zhou.hasWritten('认领码', '834201')
    await zhou.isPutInThePocket()
    await zhou.isTakenOutByCodeOf('home', 'b=building-7')
    await zhou.sees('什么事？')
    await hasWhatWasWritten(zhou)
    await zhou.goesBack()
    await zhou.seesButton('一键求助')
  })

  test('twice: an address that is half chosen goes on at the same house, and begins anew at another', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest', `scene=${encodeURIComponent('b=building-9')}`)
    await zhou.chooses('1 单元')
    await zhou.writes('门牌', '102')
    await zhou.isPutInThePocket()
    await zhou.isTakenOutByCodeOf('newRequest', 'b=building-9')
    await zhou.hasChosen('1 单元')
    await zhou.hasWritten('门牌', '102')
    await zhou.isPutInThePocket()
    await zhou.isTakenOutByCodeOf('newRequest', 'b=building-11')
    await zhou.sees('11 栋')
    await zhou.hasWritten('门牌', '')
  })
})

describe('a form that is half filled in', () => {
  test('about an address outlives the app, until it is closed', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.taps('换地址')
    await zhou.writes('门牌', '40')
    await zhou.opens('newRequest')
    await zhou.sees('7 栋 2 单元 301')
    await zhou.taps('换地址')
    await zhou.hasWritten('门牌', '40')
    await zhou.taps('关闭')
    await zhou.taps('换地址')
    await zhou.hasWritten('门牌', '301')
  })

  test('about a call outlives the app, and keeps the number when another code is scanned', async () => {
    const tao = await town.phoneOf('tao')
    await tao.opens('claim')
    await tao.writes('打热线的号码', '13900006612')
    await tao.writes('认领码', '8342')
    await tao.opens('claim')
    await tao.hasWritten('打热线的号码', '13900006612')
    await tao.hasWritten('认领码', '8342')
    await tao.isPutInThePocket()
    await tao.isTakenOutByCodeOf('claim', 'c=834201')
    await tao.hasWritten('打热线的号码', '13900006612')
    await tao.hasWritten('认领码', '834201')
  })
})

describe('the way back', () => {
  test('from every page that was opened by a link leads home', async () => {
    const lin = await town.phoneOf('lin')
    for (const [page, words] of [
      ['newRequest', '什么事？'],
      ['mine', '还没有求助过'],
      ['claim', '认领码'],
      ['inbox', '还没有消息'],
      ['workbench', '正在值班'],
      ['shifts', '下一班'],
      ['track', '没找到这件求助'],
    ] as const) {
      await lin.opens(page)
      await lin.sees(words)
      await lin.taps('回首页')
      await lin.seesButton('一键求助')
    }
  })

  test('two fast taps open one page', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens()
    await zhou.doubleTaps('一键求助')
    await zhou.sees('什么事？')
    await zhou.goesBack()
    await zhou.seesButton('一键求助')
  })
})

/** A browser passes on nothing but addresses. */
const onWeapp = BUILD === 'weapp' ? describe : describe.skip

onWeapp('passed on in WeChat', () => {
  const shares = (phone: Phone) => phone.page.evaluate(() => window.weappRunner?.shares())

  test('home is home, with a picture that the app brings along', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens()
    await zhou.seesButton('一键求助')
    expect(await shares(zhou)).toEqual({
      title: '有困难，说一声：党员 10 分钟到家',
      path: '/pages/home/index',
      imageUrl: '/share-card.png',
    })
  })

  test('a case is not passed on at all', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.sees('7 栋 2 单元 301')
    await zhou.taps('马上求助')
    await zhou.sees('到哪一步了')
    expect(await shares(zhou)).toBeUndefined()
  })
})

describe('large print', () => {
  test('has three doors: to ask, to report, to call; the one for reports leads to somebody who writes it down', async () => {
    const zhou = await town.phoneOf('zhou', { elder: true })
    await zhou.opens()
    await zhou.seesButton('一键求助')
    await zhou.seesButton('打电话求助')
    await zhou.taps('反映事情')
    await zhou.sees('想反映什么事？', '接线员替您记下来')
    await zhou.seesButton('打热线说')
    await zhou.taps('急事，一键求助')
    await zhou.sees('什么事？')
    await zhou.goesBack()
    await zhou.seesButton('反映事情')
  })
})

describe('what is being written', () => {
  test('by a member about the outcome, and by a resident about how it was, outlives the network and the page', async () => {
    const { zhou, lin } = await leakIsReported(town)
    await lin.taps('接单，马上去')
    const code = await zhou.readsCode()
    await lin.taps('我到了')
    await lin.writes('到达码', code)
    await lin.losesNetwork()
    await lin.taps('我到了')
    await lin.sees('没发出去，网断了')
    await lin.findsNetwork()
    await lin.taps('我到了')
    await lin.sees('到了，抓紧办')
    await lin.taps('办好了')
    await lin.writes('办了什么', '换了接头，试水不漏')
    await lin.losesNetwork()
    await lin.taps('报办好')
    await lin.sees('没发出去，网断了')
    await lin.seesButton('报办好')
    await lin.findsNetwork()
    await lin.opens('workbench')
    await lin.taps('办好了')
    await lin.hasWritten('办了什么', '换了接头，试水不漏')
    await lin.losesNextAnswer('help')
    await lin.taps('报办好')
    await town.until('14:24:00')
    await zhou.taps('修好了')
    await zhou.writes('还想说两句', '小林很仔细')
    await zhou.chooses('很满意')
    await zhou.losesNetwork()
    await zhou.taps('确认办好')
    await zhou.sees('没发出去，网断了')
    await zhou.hasWritten('还想说两句', '小林很仔细')
    await zhou.findsNetwork()
    await zhou.taps('确认办好')
    await zhou.sees('这件事办完了', '您的评价：很满意')
  })
})
