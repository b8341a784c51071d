import { openRows } from '@src/features/live-slip/open-rows'

const withStatus = (...statuses: Parameters<typeof row>[0][]) => statuses.map(row)
const row = (status: 'waiting' | 'accepted' | 'arrived' | 'settled' | 'closed' | 'withdrawn' | 'referred') => ({
  status,
})

test('home shows every open request, whoever is on the way before whoever is still looked for', () => {
  const rows = withStatus('closed', 'settled', 'waiting', 'arrived', 'accepted')
  expect(openRows(rows).map(({ status }) => status)).toEqual(['accepted', 'arrived', 'waiting', 'settled'])
})

test('of two requests at the same step the newer one, listed first, stays first', () => {
  const rows = [
    { id: 'newer', status: 'waiting' as const },
    { id: 'older', status: 'waiting' as const },
  ]
  expect(openRows(rows).map(({ id }) => id)).toEqual(['newer', 'older'])
})

test('home shows no request once all are over', () => {
  expect(openRows(withStatus('closed', 'withdrawn', 'referred'))).toEqual([])
})
