import { drillBegun, drillQuestion } from '@src/packages/desk/pages/coordinator/drill-question'

const member = (name: string, busy = false) => ({ memberId: name, name, busy })
const ALL_FREE = [member('吴桂芬'), member('冯丽')]
const SOME = [...ALL_FREE, member('孙玉珍', true), member('林建平', true)]

test('a drill says before it begins how many hear of it and who is left in peace', () => {
  expect(drillQuestion(ALL_FREE)).toBe(
    '空着的 2 位会收到一条标着“演练”的提醒，点“收到”就行。只看叫不叫得到，不看谁做得好。',
  )
  expect(drillQuestion([])).toMatch(/^在岗又空着的人会收到/) // not known yet who is on duty
  expect(drillQuestion(SOME)).toContain('手上有求助的 2 位（孙玉珍、林建平）不打扰，这次不算。')
})

test('it says so again once it has begun, by whom the cloud has paged', () => {
  expect(drillBegun(ALL_FREE, ALL_FREE)).toBe('演练开始了，叫了 2 位')
  expect(drillBegun(SOME, ALL_FREE)).toBe('演练开始了，叫了 2 位；孙玉珍、林建平手上有求助，没打扰')
})
