import { CAST } from '../../tools/demo/cast'
import { filesWith } from './support/bundles'
import { townHere } from './support/town-here'

/** What the local page uses to be somebody else, to list whom, and to turn the clock; and what its bar is called. */
const TRACES = [
  'x-emulator-openid',
  'cast.json',
  '[?&]as=',
  '/control/',
  'demo-bar',
  'demo-resident',
  '演示：',
] as const

describe('choosing who one is, and turning the clock', () => {
  test('are in the local build, so that the other tests can fail', () => {
    const found = filesWith(TRACES, 'local').map((line) => line.split(': ')[1])
    expect(TRACES.filter((trace) => !found.includes(trace))).toEqual([])
  })

  test('left the mini-program, with everybody in the cast', () => {
    expect(filesWith([...TRACES, ...CAST.map(({ openid }) => openid)], 'weapp')).toEqual([])
  })

  test('left the page for browsers, with everybody in the cast', () => {
    expect(filesWith([...TRACES, ...CAST.map(({ openid }) => openid)], 'h5')).toEqual([])
  })
})

describe('the page for browsers, as it is published', () => {
  const town = townHere('h5')

  test('knows nobody who comes for the first time, whatever their address claims, and helps them all the same', async () => {
    const guest = await town.phoneOf('zhao')
    await guest.opens('me')
    await guest.sees('邻居您好')
    await guest.doesNotSee('赵明远', '演示', '值班台')

    await guest.opens('newRequest')
    await guest.chooses('漏水堵水')
    await guest.taps('选楼栋、单元、门牌')
    await guest.chooses('7 栋')
    await guest.chooses('2 单元')
    await guest.writes('门牌', '301')
    await guest.taps('就这里')
    await guest.writes('怎么称呼您', '周阿姨')
    await guest.writes('电话', '13800002046')
    await guest.taps('马上求助')
    await guest.sees('正在问离您最近的党员')
    expect(await town.cases()).toBe(1)
  })

  test('keeps a guest the same person from one visit to the next', async () => {
    const guest = await town.phoneOf('tao')
    await guest.opens('mine')
    await guest.sees('还没有求助过')
    await guest.opens('me')
    await guest.taps('改姓名、电话和地址')
    await guest.writes('怎么称呼您', '李老师')
    await guest.writes('电话', '13800001234')
    await guest.taps('保存')
    await guest.sees('记下了')
    await guest.opens('me')
    await guest.sees('李老师')
  })
})
