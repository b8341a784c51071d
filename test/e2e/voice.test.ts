import type { Page } from 'playwright-core'
import { control } from '../support/emulator-client'
import { storageOutOfReach } from './support/bad-network'
import { soon } from './support/soon'
import { BUILD, townHere } from './support/town-here'

const town = townHere()

/** Long enough not to be a slip of the finger; a browser records in real time. */
async function speaksAWhile(page: Page): Promise<void> {
  const since = await page.evaluate(() => performance.now())
  await page.waitForFunction((began) => performance.now() - began > 400, since)
}

/** The recordings of the town's cases as the cloud has them, null where there is none yet. */
async function recordings(): Promise<readonly unknown[]> {
  const cases = await control<readonly { readonly recording: unknown }[]>(town.url, 'GET', ['database/help_requests'])
  return cases.map(({ recording }) => recording)
}

/** WechatSI's number for a recogniser that has been used too often. */
const TOO_OFTEN = -40_001

describe('speaking instead of typing', () => {
  test('the words are read, put right and sent; whoever comes hears the voice, and nobody who was only asked', async () => {
    await town.onlyOnDuty('lin')
    const zhou = await town.phoneOf('zhou')
    await zhou.says('厨房水管漏水')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await zhou.taps('停下')
    await zhou.sees('写在下面了，不对可以改', '录音会一起送到，来的人听得到')
    await zhou.hasWritten('说说情况', '厨房水管漏水')
    await zhou.taps('听一遍')
    await soon(zhou.played, (sounds) => sounds.length === 1)
    await zhou.writes('说说情况', '厨房水管接口漏水，总阀拧不动')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员', '您说的', '厨房水管接口漏水，总阀拧不动')
    await zhou.seesButton('听一遍')

    const lin = await town.phoneOf('lin')
    await lin.opens('workbench')
    await lin.sees('厨房水管接口漏水，总阀拧不动', /^有一段 \d+ 秒录音，接单后能听$/)
    await lin.doesNotSee(/^\d+ 秒$/)
    await lin.taps('接单，马上去')
    await lin.taps('听一遍')
    const [heard] = await soon(lin.played, (sounds) => sounds.length === 1)
    expect(heard).toMatch(/^http/)
    expect((await fetch(`${heard}`)).headers.get('content-type')).toMatch(/audio|video/)
  })

  test('words of danger put the ambulance first, as typed ones do', async () => {
    const zhou = await town.phoneOf('zhou', { elder: true })
    await zhou.says('老伴昏倒了叫不醒')
    await zhou.opens('newRequest')
    await zhou.sees('有危险先打电话', '不说也行，来的人会打给您')
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await zhou.taps('停下')
    await zhou.sees('听起来有危险，先打 120', '录音会一起送到，来的人听得到')
  })

  test('a second time replaces the first; a page opened anew has kept it; taken out, it is gone', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.says('水管漏了')
    await zhou.opens('newRequest')
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await zhou.taps('停下')
    await zhou.sees('写在下面了，不对可以改')
    await zhou.says('水管爆了')
    await zhou.taps('重说一遍')
    await zhou.sees('正在听您说')
    await zhou.taps('停下')
    await zhou.sees('写在下面了，不对可以改', '录音会一起送到，来的人听得到')
    await zhou.hasWritten('说说情况', '水管爆了')
    await zhou.opens('newRequest')
    await zhou.sees('录音会一起送到，来的人听得到')
    await zhou.hasWritten('说说情况', '水管爆了')
    await zhou.taps('删掉录音')
    await zhou.doesNotSee('录音会一起送到，来的人听得到')
    await zhou.seesButton('按住说话')
    await zhou.hasWritten('说说情况', '水管爆了')
  })

  test('a microphone that is refused stops nobody: the keyboard is there', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.refusesMicrophone()
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.taps('按住说话')
    await zhou.sees('麦克风没打开，打字也行。想说话，请在设置里允许麦克风')
    if (BUILD === 'weapp') await zhou.seesButton('去打开麦克风')
    await zhou.writes('说说情况', '水管漏了')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
  })

  test('what nobody could make out goes along as a recording', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.says('')
    await zhou.opens('newRequest')
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await speaksAWhile(zhou.page)
    await zhou.taps('停下')
    await zhou.sees('没听出字，录音留着，一样能听', '录音会一起送到，来的人听得到')
    await zhou.hasWritten('说说情况', '')
  })

  test('after the recogniser has failed, the recording alone is kept', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.isNotUnderstood(TOO_OFTEN)
    await zhou.opens('newRequest')
    for (const button of ['按住说话', /^(按住说话|重说一遍)/]) {
      await zhou.page.getByRole('button', { name: button }).click()
      await zhou.sees('正在听您说')
      await speaksAWhile(zhou.page)
      await zhou.taps('停下')
      await zhou.sees(/没录上|没听出字/)
    }
    await zhou.sees('没听出字，录音留着，一样能听')
  })

  test('a network lost meanwhile holds up neither the words nor the request: the recording follows both', async () => {
    await town.onlyOnDuty('lin')
    const zhou = await town.phoneOf('zhou')
    await zhou.says('厨房水管漏水')
    await zhou.opens('newRequest')
    await zhou.chooses('漏水堵水')
    await zhou.sees('7 栋 2 单元 301')
    await zhou.taps('按住说话')
    await zhou.sees('正在听您说')
    await zhou.losesNetwork()
    await zhou.taps('停下')
    await zhou.sees('写在下面了，不对可以改', '录音还在传，不耽误您求助')
    await zhou.taps('马上求助')
    await zhou.sees('没发出去')
    await zhou.findsNetwork()
    await zhou.sees('正在问离您最近的党员')
    const lin = await town.phoneOf('lin')
    await lin.opens('workbench')
    await lin.taps('接单，马上去')
    await lin.seesButton('听一遍')
  })
})

test('a recording that is not up when the request goes follows by itself, also after the app was closed', async () => {
  await town.onlyOnDuty('lin')
  const [zhou, lin] = [await town.phoneOf('zhou'), await town.phoneOf('lin')]
  await zhou.says('厨房水管漏水')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.sees('7 栋 2 单元 301')
  const findsStorage = await storageOutOfReach(zhou)
  await zhou.taps('按住说话')
  await zhou.sees('正在听您说')
  await zhou.taps('停下')
  await zhou.sees('写在下面了，不对可以改', '录音还在传，不耽误您求助')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  await zhou.isPutInThePocket()
  await lin.opens('workbench')
  await lin.taps('接单，马上去')
  await lin.sees('7 栋 2 单元 301')
  await findsStorage()
  await zhou.opens('home')
  await zhou.sees('林建平正往您家赶')
  await soon(recordings, ([recording]) => Boolean(recording))
  await town.until('14:20:20')
  await lin.taps('听一遍')
  const [heard] = await soon(lin.played, (sounds) => sounds.length === 1)
  expect((await fetch(`${heard}`)).headers.get('content-type')).toMatch(/audio|video/)
})
