import { tellSwap } from '@core/roster/tell'
import type { Swap } from '@core/roster/week'
import { PEOPLE, plan, WEDNESDAY } from '../support/rosters'

const accepted: Swap = {
  ...{ id: 's1', slot: `${WEDNESDAY}.river.noon`, fromId: 'lin', toId: 'ding', inReturn: null, note: '' },
  ...{ takenById: 'ding', offeredAt: 1, answeredAt: 2, decidedAt: 3, decidedById: null, state: 'accepted', reason: '' },
}
const coordinator = { id: 'zhao', openid: 'o', name: '赵明远', phone: '' }
const told = (over: Partial<Swap>) => tellSwap({ ...accepted, ...over }, { plan: plan(), people: PEOPLE, coordinator })
const heard = (over: Partial<Swap>) => told(over).map(({ to, title, body }) => `${to.id} ${title}：${body}`)

test('whoever would have taken a shift hears that the coordinator said no, why, and that they need not come', () => {
  const said = told({ state: 'refused', decidedById: 'zhao', reason: '那天要演练' })
  expect(said.map(({ to, title }) => [to.id, title])).toEqual([
    ['lin', '调班没成'],
    ['ding', '调班没成，您不用来'],
  ])
  for (const { body } of said) expect(body).toContain('那天要演练')
})

test('who takes an agreed swap back makes it known to whoever would come and to whoever was to decide', () => {
  expect(heard({ state: 'withdrawn' })).toEqual([
    'ding 调班没成，您不用来：11月18日周三 清河里午班不用您来值：lin收回了。',
    'zhao lin不换班了，不用您定：11月18日周三 清河里午班还是lin的班，ding不用来。',
  ])
  expect(heard({ state: 'withdrawn', takenById: null })).toEqual([])
})

test('an agreed swap nobody decided in time is no offer nobody took: all three hear how it stands', () => {
  expect(heard({ state: 'expired' })).toEqual([
    'lin 调班没成：11月18日周三 清河里午班还是您的班：ding答应了，开班前值班长没来得及定。',
    'ding 调班没成，您不用来：11月18日周三 清河里午班不用您来值：开班前值班长没来得及定。',
    'zhao 有个调班没等到您定：11月18日周三 清河里午班还是lin的班，ding不用来。',
  ])
  expect(heard({ state: 'expired', takenById: null })).toEqual([
    'lin 调班没成：11月18日周三 清河里午班还是您的班：开班前没人接。',
  ])
})

test('of a swap the roster went over, neither is told that the shift is theirs or is not', () => {
  for (const line of heard({ state: 'overtaken' })) expect(line).not.toMatch(/还是您的|不用您来/)
  expect(told({ state: 'overtaken' }).map(({ to }) => to.id)).toEqual(['lin', 'ding'])
})

test('one who would come and coordinates as well hears both', () => {
  const both = tellSwap(
    { ...accepted, state: 'expired' },
    { plan: plan(), people: PEOPLE, coordinator: { ...coordinator, id: 'ding' } },
  )
  expect(new Set(both.map(({ cause, to }) => `${cause} ${to.id}`)).size).toBe(both.length)
})
