import { MINUTE_MS } from '@core/kit/time'
import {
  blankHandover,
  confirmCases,
  handoverWakeAt,
  keepHandover,
  withoutEnded,
  writeHandover,
} from '@core/roster/handover'
import { changesIn } from '@core/roster/handover-change'
import { handoverViewOf } from '@core/roster/handover-view'
import { at, MONDAY } from '../support/rosters'

const contact = (id: string) => ({ id, openid: '', name: id, phone: '' })
const eight = at(MONDAY, '08:00')
const blank = blankHandover({ communityId: 'town', at: eight, from: contact('zhao'), to: contact('wu') })
const leak = { helpId: 'h1', label: 'HB1116-4K 7栋2单元 漏水' }
const lift = { helpId: 'h2', label: 'HB1116-5M 9栋1单元 被困' }
const community = { secretary: contact('gu'), templates: { offer: 'offer', progress: 'progress' } }
const keep = (handover: typeof blank, now: number, open = [leak, lift]) =>
  keepHandover(handover, { open, community }, now)
const said = ({ owed }: typeof blank) => owed.map(({ to, kind }) => `${to.id} ${kind}`)

test('the note can be written until the shift changes', () => {
  const words = {
    note: '电梯在修',
    cases: [
      { helpId: 'h1', note: '等配件' },
      { helpId: 'gone', note: 'x' },
    ],
  }
  const written = writeHandover(blank, words, { open: [leak, lift], now: eight - 1 })
  expect(written).toMatchObject({ ok: true, value: { note: '电梯在修', cases: [{ note: '等配件' }, { note: '' }] } })
  expect(writeHandover(blank, words, { open: [leak], now: eight })).toMatchObject({ code: 'SHIFT_OVER' })
})

test('at the change the incoming coordinator is asked to take what is open then, once', () => {
  const asked = keep(blank, eight)
  expect(said(asked)).toEqual(['wu handoverAsked'])
  expect(asked.cases.map(({ helpId }) => helpId)).toEqual(['h1', 'h2'])
  expect(keep(asked, eight + MINUTE_MS)).toBe(asked)
  expect(said(keep(blank, eight - 1))).toEqual([])
})

test('a case filed since the note was written is in it, one that ended is not', () => {
  const written = writeHandover(
    blank,
    { note: '', cases: [{ helpId: 'h1', note: '等配件' }] },
    { open: [leak], now: eight - 1 },
  )
  const asked = keep(written.ok ? written.value : blank, eight, [lift])
  expect(asked.cases).toMatchObject([{ helpId: 'h2', note: '' }])
})

test('ten minutes later the secretary hears of what nobody took and is still open', () => {
  const asked = keep(blank, eight)
  const late = eight + 10 * MINUTE_MS
  expect(said(keep(asked, late - 1))).toEqual(['wu handoverAsked'])
  expect(said(keep(asked, late))).toEqual(['wu handoverAsked', 'gu handoverUnconfirmed'])
  expect(said(keep(confirmCases(asked, ['h1', 'h2'], eight + 1), late))).toEqual(['wu handoverAsked'])
  expect(said(keep(confirmCases(asked, ['h1'], eight + 1), late, [leak]))).toEqual(['wu handoverAsked'])
})

test('a case that has ended is nobody’s to confirm; what was confirmed stays on record', () => {
  const asked = keep(blank, eight)
  const later = keep(confirmCases(asked, ['h1'], eight + 1), eight + MINUTE_MS, [])
  expect(later.cases.map(({ helpId }) => helpId)).toEqual(['h1'])
  expect(handoverViewOf(withoutEnded(asked, []), 'wu', eight).handover).toMatchObject({
    state: 'confirmed',
    mayConfirm: false,
  })
  expect(handoverViewOf(withoutEnded(asked, [lift]), 'wu', eight).handover).toMatchObject({ state: 'confirming' })
  expect(withoutEnded(asked, [leak, lift])).toBe(asked)
})

test('with nothing open nobody is asked and nothing is waited for', () => {
  const asked = keep(blank, eight, [])
  expect(said(asked)).toEqual([])
  expect(handoverWakeAt(asked)).toBeNull()
})

test('is looked at when the shift changes, ten minutes later, and not any more', () => {
  expect(handoverWakeAt(blank)).toBe(eight)
  const asked = { ...keep(blank, eight), owed: [] }
  expect(handoverWakeAt(asked)).toBe(eight + 10 * MINUTE_MS)
  expect(handoverWakeAt(confirmCases(asked, ['h1', 'h2'], eight + 1))).toBeNull()
})

test('only the one who goes may write, only the one who comes may confirm', () => {
  const may = (handover: typeof blank, id: string, now = eight - 1) => {
    const { mayWrite, mayConfirm } = handoverViewOf(handover, id, now).handover ?? {}
    return [mayWrite, mayConfirm]
  }
  expect([may(blank, 'zhao'), may(blank, 'wu')]).toEqual([
    [true, false],
    [false, false],
  ])
  expect([may(keep(blank, eight), 'zhao'), may(keep(blank, eight), 'wu')]).toEqual([
    [false, false],
    [false, true],
  ])
  // The shift has changed and the engine has not come by yet: nothing can be written any more, and nothing taken.
  expect([may(blank, 'zhao', eight), may(blank, 'wu', eight)]).toEqual([
    [false, false],
    [false, false],
  ])
})

test('a change is where one coordinator ends and another begins', () => {
  const spell = (id: string, from: number, to: number) => ({
    kind: 'coordinator' as const,
    from,
    to,
    holder: contact(id),
  })
  const hour = (n: number) => eight + n * 60 * MINUTE_MS
  const spells = [
    spell('zhao', hour(0), hour(2)),
    spell('zhao', hour(2), hour(4)),
    spell('wu', hour(4), hour(6)),
    spell('zhao', hour(8), hour(9)),
  ]
  const changes = changesIn(spells, { from: hour(0), to: hour(24) })
  expect(changes.map(({ at: when, from, to }) => [when - eight, from.id, to.id])).toEqual([
    [hour(4) - eight, 'zhao', 'wu'],
  ])
})
