import { deskPicture } from './support/album'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()

async function desk(who: 'zhao' | 'wei' = 'zhao'): Promise<Phone> {
  const phone = await town.phoneOf(who as 'zhao', { width: 1440, height: 900 })
  await phone.opens('planDesk')
  await phone.sees('岗位与轮班', '点一行就能改')
  return phone
}

describe('pictures', () => {
  test('all', async () => {
    const zhao = await desk()
    await deskPicture('90 岗位与轮班', zhao)
    await zhao.taps('清河里早班')
    await deskPicture('91 岗位与轮班 一个班', zhao)
    await zhao.taps('岗位清河里')
    await deskPicture('92 岗位与轮班 一个岗位', zhao)
    await zhao.taps('添一个班')
    await deskPicture('93 岗位与轮班 新班', zhao)
    await zhao.taps('放下清河里新班')
    await deskPicture('94 岗位与轮班 存下以后', zhao)
    await zhao.chooses('往后几周')
    await deskPicture('95 岗位与轮班 往后几周', zhao)
    await zhao.taps('保存')
    await deskPicture('96 岗位与轮班 保存', zhao)
    await zhao.taps('再看看')
    await zhao.chooses('怎么排')
    await zhao.taps('值班长全天班')
    await deskPicture('97 岗位与轮班 自己定', zhao)
    await zhao.taps('排班规矩')
    await deskPicture('98 岗位与轮班 规矩', zhao)
  })
})
