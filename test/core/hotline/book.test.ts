import { type BookEntry, closeEntry, handOn, inBookOrder, takeEntry } from '@core/hotline/book'
import { granted } from '../support/cases'

const entry: BookEntry = {
  ...{ id: 'b1', communityId: 'town', version: 1, at: 0, by: 'he', words: '给 7 栋回电', about: null, dueAt: null },
  ...{ taken: null, handedOn: null, closed: null },
}
const by = (who: string, now = 5) => ({ by: who, now })

describe('an entry of the handover book', () => {
  test('is somebody’s once they say so, and nobody else’s by saying the same', () => {
    const taken = granted(takeEntry(entry, by('qian')))
    expect(taken.taken).toEqual({ by: 'qian', at: 5 })
    expect(granted(takeEntry(taken, by('qian', 9)))).toBe(taken)
    expect(takeEntry(taken, by('zhao', 9))).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
  })

  test('is taken over from whoever has it by naming them, of two who do so by the first', () => {
    const taken = granted(takeEntry(entry, by('qian')))
    const over = granted(takeEntry(taken, by('zhao', 9), 'qian'))
    expect(over.taken).toEqual({ by: 'zhao', at: 9 })
    expect(takeEntry(over, by('he', 9), 'qian')).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
    const left = granted(handOn(taken, by('qian', 7), ''))
    expect(granted(takeEntry(left, by('zhao', 9), 'qian')).taken).toEqual({ by: 'zhao', at: 9 })
  })

  test('is left to the next by whoever has it, and by nobody else', () => {
    expect(handOn(entry, by('he'), '')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    const taken = granted(takeEntry(entry, by('qian')))
    expect(handOn(taken, by('zhao'), '')).toEqual({ ok: false, code: 'NOT_YOURS' })
    const left = granted(handOn(taken, by('qian', 7), '打了两次没人接'))
    expect(left).toMatchObject({ taken: null, handedOn: { by: 'qian', at: 7, words: '打了两次没人接' } })
    expect(granted(handOn(left, by('qian', 9), ''))).toBe(left)
    const closed = granted(closeEntry(granted(takeEntry(left, by('zhao'))), by('zhao'), ''))
    expect(handOn(closed, by('zhao'), '')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('ends with how it went, once', () => {
    const closed = granted(closeEntry(entry, by('qian'), '回过了'))
    expect(closed.closed).toEqual({ by: 'qian', at: 5, words: '回过了' })
    expect(granted(closeEntry(closed, by('qian', 9), ''))).toBe(closed)
    expect(closeEntry(closed, by('zhao'), '')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    expect(takeEntry(closed, by('zhao'))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('stands by when it is due, then the newest, and what was seen to at the end', () => {
    const page = [
      { ...entry, id: 'closed', closed: { by: 'he', at: 1, words: '' } },
      { ...entry, id: 'old' },
      { ...entry, id: 'new', at: 2 },
      { ...entry, id: 'later', dueAt: 90 },
      { ...entry, id: 'soon', dueAt: 10 },
    ]
    expect(inBookOrder(page).map(({ id }) => id)).toEqual(['soon', 'later', 'new', 'old', 'closed'])
  })
})
