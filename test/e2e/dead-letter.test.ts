import { bindAlbum, deskPicture } from './support/album'
import { fullName, OPENIDS } from './support/people'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** A desk's screen and its mouse. */
const DESK = { width: 1440, height: 900 }

/** The secretary’s message that nobody has taken the case. */
const LETTER = `${fullName('gu')}没收到“求助还没有人接”`

/** Six minutes without WeChat and without anybody's app open; the coordinator comes to the desk. */
async function nothingGetsThrough(): Promise<{ readonly zhou: Phone; readonly zhao: Phone }> {
  await town.wechatRefuses()
  await town.onlyOnDuty('lin')
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newRequest')
  await zhou.chooses('停电跳闸')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  await town.until('14:26:20')
  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('coordinatorDesk')
  await zhao.sees(LETTER)
  expect(await town.pushed()).toEqual([])
  await town.wechatTakesAgain()
  return { zhou, zhao }
}

describe('a message that reached nobody', () => {
  test('stands at the coordinator’s desk, is sent again with one tap, goes, and is off the list', async () => {
    const { zhao } = await nothingGetsThrough()
    await zhao.sees(/试了 1 次都没送到，打个电话更快/)
    await deskPicture('值班台 没送到', zhao)
    await zhao.taps(`再送一次，${LETTER}`)
    await zhao.sees('又送了一次')
    await zhao.doesNotSee(LETTER)
    expect(await town.pushed()).toEqual([OPENIDS.gu])
  })

  test('is not sent again when there is nothing left to say, and the desk reads that', async () => {
    const { zhou, zhao } = await nothingGetsThrough()
    await zhou.taps('取消求助')
    await zhou.taps('取消求助')
    await zhou.sees('这次求助已取消')
    await zhao.taps(`再送一次，${LETTER}`)
    await zhao.sees('这条已经用不着了')
    await zhao.doesNotSee(LETTER)
    expect(await town.pushed()).not.toContain(OPENIDS.gu)
  })
})
