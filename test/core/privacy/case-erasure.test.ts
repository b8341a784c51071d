import type { HelpRequest } from '@core/help/help-request'
import { noteLine } from '@core/help/hotline-call'
import { DAY_MS } from '@core/kit/time'
import { eraseFromCase, filesToErase, isDoneWith } from '@core/privacy/case-erasure'
import { calledInAndSettled } from '../support/calls'
import { CARE, DOOR, filed } from '../support/cases'
import { chen, START, wang } from '../support/cast'

const at = START + 1_800_000

function closed(over: Partial<HelpRequest> = {}): HelpRequest {
  return { ...filed(), status: 'closed', settledAt: at, closedAt: at, ...over }
}

describe('a case needs a person no more', () => {
  test('when it has ended, and its resident cannot reopen it', () => {
    expect(isDoneWith(filed(), wang.id, at)).toBe(false)
    expect(isDoneWith(closed({ status: 'settled', closedAt: null }), wang.id, at)).toBe(false)
    expect(isDoneWith(closed(), wang.id, at + DAY_MS - 1)).toBe(false)
    expect(isDoneWith(closed(), wang.id, at + DAY_MS)).toBe(true)
    expect(isDoneWith(closed({ status: 'withdrawn' }), wang.id, at)).toBe(true)
  })

  test('at once when it is their own: nobody is left to reopen it', () => {
    expect(isDoneWith(closed(), chen.id, at)).toBe(true)
  })

  test('not while something of it is still to be sent, or somebody’s trip hangs on it', () => {
    expect(isDoneWith({ ...calledInAndSettled(), status: 'closed', owed: [{} as never] }, wang.id, at + DAY_MS)).toBe(
      false,
    )
    expect(isDoneWith(closed({ tripHolds: [wang.id] }), chen.id, at)).toBe(false)
  })
})

describe('taking one thing back', () => {
  test('the number goes and the name stays', () => {
    const after = eraseFromCase(closed(), chen, 'phone')
    expect(after.resident).toEqual({ ...chen, phone: '' })
    expect(after.place.door).toBe(DOOR)
  })

  test('the door goes, of one’s own case alone', () => {
    expect(eraseFromCase(closed(), chen, 'home').place.door).toBe('')
    const others = closed()
    expect(eraseFromCase(others, wang, 'home')).toBe(others)
  })

  test('care notes go', () => {
    expect(closed().careNotes).toBe(CARE)
    expect(eraseFromCase(closed(), chen, 'care').careNotes).toBe('')
  })

  test('what no case knows changes none', () => {
    const request = closed()
    expect(eraseFromCase(request, chen, 'messages')).toBe(request)
    expect(eraseFromCase(request, chen, 'place')).toBe(request)
  })
})

describe('files', () => {
  const photo = (by: string) => ({
    fileId: `cloud://town/uploads/${by}/photo-0001.jpg`,
    by,
    at,
    state: 'pass' as const,
  })
  const [mine, theirs] = [photo(chen.id), photo(wang.id)]
  const request = closed({ photos: [mine], settledPhotos: [theirs] })

  test('of one’s own case go all, those of the responder too: they show the home', () => {
    expect(filesToErase(request, chen.id)).toEqual([mine.fileId, theirs.fileId])
    expect(eraseFromCase(request, chen, 'everything')).toMatchObject({ photos: [], settledPhotos: [] })
  })

  test('the voice goes with the case it was left in', () => {
    const spoken = closed({ recording: { fileId: 'cloud://town/uploads/x/voice-0001.mp3', durationMs: 900, at } })
    expect(filesToErase(spoken, chen.id)).toEqual(['cloud://town/uploads/x/voice-0001.mp3'])
    expect(eraseFromCase(spoken, chen, 'everything').recording).toBeNull()
    expect(filesToErase(spoken, wang.id)).toEqual([])
  })

  test('of another’s case go one’s own alone', () => {
    expect(filesToErase(request, wang.id)).toEqual([theirs.fileId])
    expect(eraseFromCase(request, wang, 'everything')).toMatchObject({ photos: [mine], settledPhotos: [] })
  })
})

test('whoever asked to see a door and a number stays answerable', () => {
  const look = { at, by: wang.id, act: 'disclose' as const, words: '要回电' }
  const note = { at, by: wang.id, act: 'note' as const, words: '又打来了' }
  const after = eraseFromCase(closed({ deskLog: [look, note] }), wang, 'everything')
  expect(after.deskLog).toEqual([look, { ...note, by: 'gone', words: '' }])
})

test('who rang about a neighbour’s case goes by their number, with what they said; other callers stay', () => {
  const call = (phone: string, when: number) => ({ at: when, by: 'he', name: '方志远', phone, unit: '2', door: '0302' })
  const said = (when: number) => ({ at: when, by: 'he', act: 'note' as const, words: '2 单元又有来电：我家也漏' })
  const request = closed({
    alsoCalled: [call('139 1111 2222', at), call('13933334444', at + 1)],
    deskLog: [said(at), said(at + 1)],
    text: ['厨房漏水', noteLine(said(at)), noteLine(said(at + 1))].join('\n'),
  })
  const after = eraseFromCase(request, { id: 't-caller', phone: '13911112222' }, 'everything')
  expect(after.alsoCalled).toEqual([call('13933334444', at + 1)])
  expect(after.deskLog).toEqual([{ ...said(at), words: '' }, said(at + 1)])
  expect(after.text).toBe(`厨房漏水\n${noteLine(said(at + 1))}`)
  expect(eraseFromCase(request, wang, 'everything').alsoCalled).toEqual(request.alsoCalled)
})
