import { townHere } from './support/town-here'

const town = townHere()

describe('two members who accept in the same moment', () => {
  test('do not both go: the first has the case, the other reads that somebody has it', async () => {
    await town.onlyOnDuty('lin', 'zheng')
    const zhou = await town.phoneOf('zhou')
    const members = { lin: await town.phoneOf('lin'), zheng: await town.phoneOf('zheng') }
    await zhou.opens('newRequest')
    await zhou.chooses('门打不开')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await members.lin.opens('workbench')
    await members.zheng.opens('workbench')
    await members.lin.seesButton('接单，马上去')
    await members.zheng.seesButton('接单，马上去')

    await town.slowDatabase(30) // both calls are under way before either is written
    const refused = Promise.any([
      members.lin.sees('已经有人接了').then(() => 'lin' as const),
      members.zheng.sees('已经有人接了').then(() => 'zheng' as const),
    ])
    await Promise.all([members.lin.taps('接单，马上去'), members.zheng.taps('接单，马上去')])
    const second = await refused
    const [winner, name] = second === 'lin' ? [members.zheng, '郑卫东'] : [members.lin, '林建平']

    await members[second].sees('现在没有求助')
    await winner.sees('7 栋 2 单元 301', '手上还有一件，办好再下岗')
    await zhou.sees(`${name}正往您家赶`)
  })
})
