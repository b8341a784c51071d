import { uploadKeyOf } from '../../core/people/own-upload'
import { callAs, control } from '../support/emulator-client'
import { burstPipe } from '../support/town'
import { OPENIDS } from './support/people'
import { soon } from './support/soon'
import { townHere } from './support/town-here'

const town = townHere()

interface Filed {
  readonly _id: string
  readonly text: string
  readonly recording: { readonly fileId: string } | null
}

const cases = () => control<readonly Filed[]>(town.url, 'GET', ['database/help_requests'])

/** The keys of what phones have brought up so far. */
async function broughtUp(): Promise<readonly string[]> {
  const notes = await control<readonly { readonly clientKey: string }[]>(town.url, 'GET', ['database/uploads'])
  return notes.map(({ clientKey }) => clientKey)
}

test('what is said anew after a refused sending is what the case has: the new words and the new voice', async () => {
  const zhou = await town.phoneOf('zhou')
  const speaks = async (button: string, words: string) => {
    await zhou.says(words)
    await zhou.taps(button)
    await zhou.sees('正在听您说')
    await zhou.taps('停下')
    await zhou.sees('写在下面了，不对可以改', '录音会一起送到，来的人听得到')
  }
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.sees('7 栋 2 单元 301')
  const first = { ...burstPipe('zhou'), clientKey: 'another-phone-of-hers' }
  const { id: firstId } = await callAs(town.url, OPENIDS.zhou, ['help', 'submit', first])
  await speaks('按住说话', '厨房漏水')
  await zhou.taps('马上求助')
  await zhou.sees('您刚才已经求助过这件事')
  const earlier = await soon(broughtUp, (keys) => keys.length === 1)
  await speaks('重说一遍', '不是厨房，是卧室的灯不亮了')
  await zhou.hasWritten('说说情况', '不是厨房，是卧室的灯不亮了')
  await zhou.taps('照样求助')
  await zhou.sees('正在问离您最近的党员')
  // The voice may follow the words.
  const filed = await soon(
    async () => (await cases()).find(({ _id }) => _id !== firstId),
    (one) => one?.recording?.fileId !== undefined,
  )
  expect(filed?.text).toBe('不是厨房，是卧室的灯不亮了')
  expect(earlier).not.toContain(uploadKeyOf(filed?.recording?.fileId ?? ''))
})
