import { control } from '../support/emulator-client'
import { COMMUNITY, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

interface OutboxRow {
  readonly attempts: number
  readonly dueAt: number | null
  readonly failure: string
}

describe('several messages that may share one push', () => {
  const MORNING = Date.parse('2026-03-03T07:30:00+08:00')
  const waiting = (who: 'lin' | 'sun', _id: string, over: object = {}) => ({
    ...{ _id, kind: 'swapAsked', about: { kind: 'shift', id: 'week' }, toId: PEOPLE[who].id, phone: '' },
    ...{
      to: { id: PEOPLE[who].id, openid: PEOPLE[who].openid },
      at: MORNING - 60_000,
      urgency: 'ordinary',
      until: null,
    },
    ...{ templateId: COMMUNITY.templates.progress, title: _id, body: '请看一下', communityId: COMMUNITY.id },
    ...{ plan: ['subscription'], attempts: 0, dueAt: MORNING, sentAt: null, sentBy: null, receipt: '', failure: '' },
    ...{ unbooked: null, trials: [], deadAt: null, readAt: null, ...over },
  })

  test('one that was read or is over is left out, and the others are sent', async () => {
    const outbox = [
      ...[waiting('lin', 'lin-1', { readAt: MORNING - 30_000 }), waiting('lin', 'lin-2')],
      ...[waiting('sun', 'sun-1', { until: MORNING }), waiting('sun', 'sun-2'), waiting('sun', 'sun-3')],
    ]
    await control(town.url, 'POST', ['database', { outbox }])
    await town.skip(MORNING + 1000 - Date.parse('2026-03-02T14:20:00+08:00'))
    await town.engineRuns()
    const rows = await town.all<OutboxRow & { _id: string; sentAt: number | null }>('outbox')
    expect(rows.filter(({ sentAt }) => sentAt !== null).map(({ _id }) => _id)).toEqual(['lin-2', 'sun-2', 'sun-3'])
    expect(rows.filter(({ dueAt }) => dueAt !== null)).toEqual([])
    const pushed = await control<readonly { openid: string }[]>(town.url, 'GET', ['messages?api=subscribeMessage.send'])
    expect(pushed.map(({ openid }) => openid).sort()).toEqual([PEOPLE.lin.openid, PEOPLE.sun.openid].sort())
    expect(await town.told()).toHaveLength(5)
    expect(await town.unsent()).toHaveLength(2)
  })
})
