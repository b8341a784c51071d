import { inspect, inspectionsHere } from './support/inspection/inspection'
import { pairOf } from './support/pair'
import { townHere } from './support/town-here'

const town = townHere()
inspectionsHere()

/** What the albums do not go through; every picture of theirs is looked over in the same way. */
describe('can be used by everybody', () => {
  test('the pages of a shift and of a claim', async () => {
    const lin = await pairOf(town, 'lin')
    const stranger = await pairOf(town, 'stranger')
    for (const print of ['normal', 'elder'] as const) {
      await lin[print].opens('shifts')
      await lin[print].sees('日历和请假')
      await inspect('shifts', lin[print].page, print)
      await lin[print].taps('请假')
      await lin[print].seesButton('关闭')
      await inspect('leave', lin[print].page, print)
      await stranger[print].opens('claim')
      await stranger[print].sees('认领码')
      await inspect('claim', stranger[print].page, print)
      await stranger[print].opens('me')
      await stranger[print].sees('打驿站热线')
      await inspect('me, a stranger', stranger[print].page, print)
    }
  })
})
