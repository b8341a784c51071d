import { whoSeesAppeal } from '@core/appeals/who-sees'
import { sightLines } from '@src/words/appeal-sights'
import { SEEN_BY_APPEAL, SEEN_BY_OPERATOR } from '@src/words/seen-words'

const who = (anonymous: boolean, what: string) =>
  sightLines(whoSeesAppeal({ anonymous })).find((line) => line.what.split('、').includes(what))?.who

test('beside the number of an appeal stands who sees it by the rules as they run', () => {
  expect(`${who(false, '电话')}看得到`).toBe(SEEN_BY_APPEAL)
  expect(`只有${who(true, '电话')}看得到`).toBe(SEEN_BY_OPERATOR)
})

test('without a name everything that tells who it is stands on one line', () => {
  expect(sightLines(whoSeesAppeal({ anonymous: true }))).toEqual([
    { what: '姓名、电话、单元、门牌', who: '接线员' },
    { what: '写的话、照片、评价', who: '办理人、值班长、书记、接线员' },
  ])
})
