import { callAs, control } from '../support/emulator-client'
import { aCall, PICKED_UP } from '../support/first-call'
import { burstPipe } from '../support/town'
import { keyboardOf } from './support/keyboard'
import { OPENIDS } from './support/people'
import { soon } from './support/soon'
import { townHere } from './support/town-here'

const town = townHere()

const TAOS = '13900006612'
const SAID = '水从楼上漏到我家客厅了'

/** Everything the town has written of cases, as one text. */
const casesInWords = async () =>
  JSON.stringify(await control<readonly unknown[]>(town.url, 'GET', ['database/help_requests']))

/** 陶建军 has rung for himself before, and has shown with the code of that call that the number is his; that case is over. */
async function numberIsTaos(): Promise<void> {
  const { communityId } = burstPipe('zhou')
  const address = { buildingId: 'building-9', unit: '1', door: '201' }
  const call = aCall({ phone: TAOS, name: '陶叔', address, text: '灯坏了', pickedUpAt: PICKED_UP })
  const { id: helpId, claimCode } = await callAs(town.url, OPENIDS.he, ['desk', 'file', call as never])
  await callAs(town.url, OPENIDS.tao, ['desk', 'claim', { communityId, key: TAOS, code: `${claimCode}` }])
  await callAs(town.url, OPENIDS.tao, ['help', 'withdraw', { helpId, reason: '' }])
  await callAs(town.url, OPENIDS.tao, ['people', 'saveMe', { communityId, name: '陶建军', phone: TAOS, home: null }])
}

test('whoever rang about a neighbour’s case and leaves is in it no more: neither number nor door, nor what they said', async () => {
  await town.onlyOnDuty('lin')
  await numberIsTaos()
  const leak = { ...burstPipe('zhou'), clientKey: 'leak-of-zhou' }
  const { id: helpId } = await callAs(town.url, OPENIDS.zhou, ['help', 'submit', leak])

  const he = await town.phoneOf('he', { width: 1440, height: 900 })
  const keys = keyboardOf(he.page)
  await he.opens('operatorDesk')
  await he.sees('等电话')
  await keys.press('F2')
  await keys.types(TAOS)
  await he.sees('陶建军')
  await keys.press('Enter')
  await keys.press('0')
  await keys.press('1')
  await he.writes('在哪儿', '7-2-201')
  await he.writes('情况', SAID)
  await he.sees('7 栋有一件漏水堵水还没办完')
  await he.taps('是同一件')
  await he.sees('这位的电话和门牌会记在那一件里')
  await he.page.getByRole('dialog').getByRole('button', { name: '是同一件' }).click()
  await soon(casesInWords, (words) => words.includes(SAID))
  expect(await town.cases()).toBe(2)

  await callAs(town.url, OPENIDS.zhou, ['help', 'withdraw', { helpId, reason: '' }])
  const tao = await town.phoneOf('tao')
  await tao.opens('account')
  await tao.taps('注销账号')
  await tao.taps('继续注销')
  await tao.taps('注销')
  await tao.sees('注销好了')
  await town.until('16:30:00')
  const words = await casesInWords()
  for (const mark of [TAOS, SAID, '陶']) expect(words).not.toContain(mark)
  // The neighbour's own case stays as it was.
  expect(words).toContain(leak.text)
})
