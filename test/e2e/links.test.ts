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

describe('the way back', () => {
  test('from every page that was opened by a link leads home', async () => {
    const lin = await town.phoneOf('lin')
    for (const [page, words] of [
      ['newRequest', '什么事？'],
      ['mine', '还没有求助过'],
      ['claim', '认领码'],
      ['newAppeal', '哪方面的事？'],
      ['myAppeals', '还没有诉求'],
      ['appeal', '没找到这件诉求'],
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
  test('has three doors: to ask, to report, to call; the one for reports leads to a form, and on to help for what hurries', async () => {
    const zhou = await town.phoneOf('zhou', { elder: true })
    await zhou.opens()
    await zhou.seesButton('一键求助')
    await zhou.seesButton('打电话求助')
    await zhou.taps('反映事情')
    await zhou.sees('哪方面的事？', '这里的事按工作日办')
    await zhou.taps('急事，一键求助')
    await zhou.sees('什么事？')
    await zhou.goesBack()
    await zhou.sees('哪方面的事？')
    await zhou.goesBack()
    await zhou.seesButton('反映事情')
  })
})
