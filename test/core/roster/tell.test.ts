import { tellSwap } from '@core/roster/tell'
import { PEOPLE, plan, WEDNESDAY } from '../support/rosters'

test('whoever would have taken a shift hears that the coordinator said no, why, and that they need not come', () => {
  const swap = {
    ...{ id: 's1', slot: `${WEDNESDAY}.river.noon`, fromId: 'lin', toId: 'ding', inReturn: null, note: '' },
    ...{ takenById: 'ding', offeredAt: 1, answeredAt: 2, decidedAt: 3, decidedById: 'zhao' },
    ...{ state: 'refused' as const, reason: '那天要演练' },
  }
  const coordinator = { id: 'zhao', openid: 'o', name: '赵明远', phone: '' }
  const told = tellSwap(swap, { plan: plan(), people: PEOPLE, coordinator })
  expect(told.map(({ to, title }) => [to.id, title])).toEqual([
    ['lin', '调班没成'],
    ['ding', '调班没成，您不用来'],
  ])
  for (const { body } of told) expect(body).toContain('那天要演练')
})
