import { liveRow } from '@src/features/live-slip/live-row'

test('home shows the newest request that still waits for somebody, the nod of the resident included', () => {
  const rows = (['closed', 'settled', 'waiting'] as const).map((status) => ({ status }))
  expect(liveRow(rows)?.status).toBe('settled')
})

test('home shows no request once all are over', () => {
  expect(liveRow([{ status: 'closed' }, { status: 'withdrawn' }, { status: 'referred' }])).toBeUndefined()
})
