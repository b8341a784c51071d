import { whoSeesAppeal } from '@core/appeals/who-sees'
import { mayTakeCalls } from '@core/people/permissions'
import { sightLines } from '@src/words/appeal-sights'
import { SEEN_BY_APPEAL, SEEN_BY_OPERATOR, SEEN_BY_RECEPTION } from '@src/words/seen-words'

const who = (anonymous: boolean, what: string) =>
  sightLines(whoSeesAppeal({ anonymous })).find((line) => line.what.split('、').includes(what))?.who

test('beside the number of an appeal stands who sees it by the rules as they run', () => {
  expect(`${who(false, '电话')}看得到`).toBe(SEEN_BY_APPEAL)
  expect(`只有${who(true, '电话')}看得到`).toBe(SEEN_BY_OPERATOR)
})

test('beside the number of an appointment stand those who take calls', () => {
  const names = { coordinator: '值班长', secretary: '书记', operator: '接线员', member: '党员' } as const
  const may = (['member', 'coordinator', 'secretary', 'operator'] as const).filter((role) =>
    mayTakeCalls({ kind: 'person', id: 'p1', roles: [role] }),
  )
  expect(`${may.map((role) => names[role]).join('、')}看得到`).toBe(SEEN_BY_RECEPTION)
})

test('without a name everything that tells who it is stands on one line', () => {
  expect(sightLines(whoSeesAppeal({ anonymous: true }))).toEqual([
    { what: '姓名、电话、单元、门牌', who: '接线员' },
    { what: '写的话、照片、评价', who: '办理人、值班长、书记、接线员' },
  ])
})
