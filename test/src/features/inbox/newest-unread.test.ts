import { newestUnreadAt } from '@src/features/inbox/newest-unread'

test('everything up to the newest unread message is marked as read', () => {
  const messages = [
    { at: 30, read: true },
    { at: 20, read: false },
    { at: 10, read: false },
  ]
  expect(newestUnreadAt(messages)).toBe(20)
})

test('nothing is marked when nothing is unread', () => {
  expect(newestUnreadAt([{ at: 30, read: true }])).toBeNull()
})
