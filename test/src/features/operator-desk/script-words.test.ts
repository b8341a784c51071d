import type { DeskAnswer } from '@core/contract/desk'
import { minutes } from '@core/kit/time'
import { scriptAfter, scriptBefore, scriptForAnother } from '@src/features/operator-desk/script-words'
import { COMING, START } from '../../words/known-case'

const CALL = { pickedUpAt: START, emergency: 'none' as const, calledBack: null }
const DESK: DeskAnswer = {
  ...COMING,
  ...{ call: CALL, claimCode: '482913', claimed: false, recordedByMe: true, log: [], arrivalCode: '4821' },
}
const WAITING: DeskAnswer = { ...DESK, status: 'waiting', responder: null }
const BEFORE = START + minutes(3)
const LATE = DESK.arriveBy + minutes(3)

describe('what the operator reads out', () => {
  test('promises an instant only while it can be kept', () => {
    expect(scriptAfter(WAITING, BEFORE)).toContain('最晚')
    for (const help of [WAITING, DESK]) {
      expect(scriptAfter(help, LATE)).toMatch(/^对不起/)
      expect(scriptAfter(help, LATE)).not.toContain('最晚')
    }
  })

  test('says why it stands still and when it goes on, and promises nothing else', () => {
    const pause = { at: START, reason: '等物业开门', until: START + minutes(40) }
    for (const help of [WAITING, DESK]) {
      const said = scriptAfter({ ...help, pause }, LATE)
      expect(said).toContain('先停一会儿，因为：等物业开门')
      expect(said).not.toMatch(/最晚|对不起|正往您家赶/)
    }
  })

  test('asks after 119 first for as long as the case is open', () => {
    const burning = { ...WAITING, call: { ...CALL, emergency: '119' as const } }
    expect(scriptAfter(burning, BEFORE)).toMatch(/^119 打通了吗/)
    expect(scriptAfter({ ...burning, status: 'closed' }, LATE)).not.toContain('119')
  })

  test('reads the first caller’s codes to nobody else', () => {
    expect(scriptAfter(DESK, BEFORE)).toContain('4 8 2 9 1 3')
    const said = scriptForAnother(DESK, BEFORE)
    expect(said).toContain('您的电话和门牌也记上了')
    expect(said).not.toMatch(/4 8 2/)
  })
})

test('before it is filed an instant is promised only when it is known', () => {
  const before = { emergency: 'none' as const, around: undefined }
  expect(scriptBefore({ ...before, arriveBy: START + minutes(20) })).toContain('最晚 14:40 到您家')
  expect(scriptBefore({ ...before, arriveBy: null })).toBe('我给您登记好了，马上找离您最近的党员。')
})
