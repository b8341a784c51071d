import { bookEntrySchema } from '../../cloudfunctions/_shared/documents/book-document'
import { receptionDaySchema } from '../../cloudfunctions/_shared/documents/reception-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'

// What an earlier version has stored is still there: fields that came later must not make it unreadable.

test('a day of appointments of before walk-ins, reminders and cases is read', () => {
  const who = { id: 'chen', openid: 'o-chen', name: '陈桂英', phone: '' }
  const old = { id: 'r1', slotAt: 9, by: 'chen', who, words: '说说电梯', bookedAt: 5, state: 'booked' }
  const day = { communityId: 'town', date: '2026-03-04', version: 2, appointments: [old] }
  expect(parseStored(receptionDaySchema, { _id: 'town.2026-03-04', ...day })).toEqual({
    ...day,
    appointments: [{ ...old, walkIn: false, reminded: [], cases: [] }],
    owed: [],
  })
})

test('an entry of the handover book of before anything was handed on is read', () => {
  const old = {
    ...{ id: 'b1', communityId: 'town', version: 1, at: 0, by: 'he', words: '给 7 栋回电', about: null, dueAt: null },
    ...{ taken: { by: 'qian', at: 5 }, closed: null },
  }
  expect(parseStored(bookEntrySchema, { _id: 'b1', ...old })).toEqual({ ...old, handedOn: null })
})
