import { townHere } from './support/town-here'

const town = townHere()

/** A desk's screen and its mouse. */
const DESK = { width: 1440, height: 900 }

/** Nobody's app stands open any more: who has never allowed a message cannot be called now. */
const APPS_CLOSED = '14:23:30'

describe('somebody on duty whom no call reaches', () => {
  test('is named at the desk with what is missing, and is left out of the search with the reason', async () => {
    await town.until(APPS_CLOSED)
    const zhao = await town.phoneOf('zhao', DESK)
    await zhao.opens('coordinatorDesk')
    await zhao.sees('于海涛在岗，叫不到', /能叫到/, /提醒次数用完了/)

    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.chooses('停电跳闸')
    await zhou.taps('马上求助')
    await zhou.sees('正在问离您最近的党员')
    await zhao.sees('正在办的 1 件', '14:23 按规矩问 2 位', /叫不到：于海涛/)
    await zhao.doesNotSee(/^于海涛：.*米/)
  })

  test('sees it on the own table with the way to mend it, and is not asked', async () => {
    await town.onlyOnDuty('yu')
    const zhou = await town.phoneOf('zhou')
    await town.until(APPS_CLOSED)
    await zhou.opens('newRequest')
    await zhou.chooses('停电跳闸')
    await zhou.taps('马上求助')
    await zhou.sees('在岗的党员暂时联系不上，我们正在想别的办法', '值班长赵明远在安排人，时限不变')
    const yu = await town.phoneOf('yu')
    await yu.opens('workbench')
    await yu.seesButton('补足提醒')
  })
})
