import { awaitsWord, CHECK_LATE_MS } from '@core/content/photo'
import { addPhotos, holdWords, judge, notePhoto } from '@core/help/content-moves'
import { filesFor } from '@core/help/content-view'
import { addNote } from '@core/help/desk-moves'
import { reopen } from '@core/help/ending'
import { HELP_STATUSES, type HelpRequest, type HelpStatus } from '@core/help/help-request'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { asking, CODE, caseIn, filed, granted, SETTLED_AT } from '../support/cases'
import { as, chen, he, li, qian, START, wang, wu, zhao } from '../support/cast'

const NOW = START + minutes(1)
const photo = (key: string, owner: Contact = chen) => `cloud://e.b/uploads/${owner.id}/${key}.jpg`
const leak = photo('leak-0001')
const hand = (person: Contact, now = NOW) => ({ actor: as(person), now })
const added = (status: HelpStatus, person: Contact, files = [leak]) => addPhotos(caseIn(status), hand(person), files)

function seen(request: HelpRequest, person: Contact) {
  const view = viewOf(request, as(person))
  if (!view) throw new Error(`${person.name} sees nothing`)
  return view
}

describe('photos that come after the words', () => {
  test('are the resident’s while the case is open, and the reporter’s once it is settled', () => {
    const who = (status: HelpStatus) =>
      [chen, wang, li, qian, wu, he, zhao].filter((one) => added(status, one).ok).map(({ id }) => id)
    expect(Object.fromEntries(HELP_STATUSES.map((status) => [status, who(status)]))).toEqual({
      ...{ waiting: ['chen'], accepted: ['chen'], arrived: ['chen'], settled: ['wang'], closed: ['wang'] },
      ...{ withdrawn: [], referred: [] },
    })
  })

  test('say of what they are', () => {
    expect(granted(added('accepted', chen))).toMatchObject({
      photos: [{ fileId: leak, by: 'chen' }],
      settledPhotos: [],
    })
    const after = photo('after-001', wang)
    expect(granted(added('settled', wang, [after]))).toMatchObject({ photos: [], settledPhotos: [{ fileId: after }] })
  })

  test('are not added twice, and six are enough', () => {
    const once = granted(added('waiting', chen))
    expect(granted(addPhotos(once, hand(chen, NOW + 1), [leak]))).toBe(once)
    const five = [1, 2, 3, 4, 5].map((nth) => photo(`more-000${nth}`))
    const full = granted(addPhotos(once, hand(chen), five))
    expect(full.photos).toHaveLength(6)
    expect(addPhotos(full, hand(chen), [photo('too-many1')])).toEqual({ ok: false, code: 'TOO_MANY_PHOTOS' })
  })
})

describe('a photo', () => {
  const filedWith = () => ({ ...asking(), photos: filed({ photos: [leak] }).photos })
  const opens = (request: HelpRequest) =>
    [chen, wang, li, qian, wu, he].filter((one) => filesFor(request, as(one)).length > 0).map(({ id }) => id)

  test('is seen by whoever took it and the coordinator until it has passed, then by everybody in the case but those who were only asked', () => {
    const waiting = filedWith()
    expect(opens(waiting)).toEqual(['chen', 'qian'])
    expect(seen(waiting, li).photos).toEqual([{ key: 'leak-0001', at: START, state: 'waiting', open: false }])
    const passed = notePhoto(waiting, leak, 'pass')
    expect(opens(passed)).toEqual(['chen', 'qian', 'wu', 'he'])
    expect(seen(passed, li).photos).toEqual([{ key: 'leak-0001', at: START, state: 'pass', open: false }])
    expect(opens({ ...caseIn('accepted'), photos: passed.photos })).toEqual(['chen', 'wang', 'qian', 'wu', 'he'])
    expect(opens(notePhoto(waiting, leak, 'held'))).toEqual(['chen', 'qian'])
  })

  test('names neither its place nor its owner to anybody', () => {
    const passed = notePhoto(filedWith(), leak, 'pass')
    for (const one of [chen, li, qian, wu, he]) expect(JSON.stringify(seen(passed, one))).not.toContain('uploads/')
  })

  test('is shown or hidden by the coordinator’s word, which stands against a later answer of the check', () => {
    const piece = { kind: 'photo', key: 'leak-0001' } as const
    const shown = granted(judge(filedWith(), hand(qian), { piece, show: true }))
    expect(opens(shown)).toContain('wu')
    expect(notePhoto(shown, leak, 'held')).toBe(shown)
    expect(opens(granted(judge(shown, hand(qian), { piece, show: false })))).toEqual(['chen', 'qian'])
    for (const one of [chen, wang, wu, he]) {
      expect(judge(shown, hand(one), { piece, show: true })).toEqual({ ok: false, code: 'NOT_YOURS' })
    }
    const other = { kind: 'photo', key: 'no-such-1' } as const
    expect(judge(shown, hand(qian), { piece: other, show: true })).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('asks for a coordinator’s word when the check says no, fails, or stays silent for 45 minutes', () => {
    const waits = (state: 'waiting' | 'unchecked' | 'pass' | 'held' | 'shown' | 'hidden', ms: number) =>
      awaitsWord({ at: START, state }, START + ms)
    expect([waits('waiting', CHECK_LATE_MS - 1), waits('waiting', CHECK_LATE_MS)]).toEqual([false, true])
    expect([waits('held', 0), waits('unchecked', 0)]).toEqual([true, true])
    expect([waits('pass', CHECK_LATE_MS), waits('shown', CHECK_LATE_MS), waits('hidden', CHECK_LATE_MS)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('words that did not pass', () => {
  const danger = { ...asking(), text: '有人晕倒了，骂人的话' }
  const held = holdWords(danger, 'text', NOW)
  const reads = (request: HelpRequest, person: Contact) => seen(request, person).text

  test('are read by whoever wrote them and the coordinator; others know that there are some', () => {
    expect([chen, qian].map((one) => reads(held, one))).toEqual([danger.text, danger.text])
    expect([wang, li, wu, he].map((one) => reads(held, one))).toEqual(['', '', '', ''])
    expect(seen(held, li).held).toEqual([{ of: 'text', at: NOW, state: 'held', kept: true }])
  })

  test('leave the danger in them known to everybody', () => {
    expect(seen(held, li).emergency).toEqual(seen(danger, li).emergency)
    expect(seen(held, li).emergency).not.toEqual([])
  })

  test('do not hide what the desk adds later', () => {
    const noted = granted(addNote(held, hand(he), '门没锁'))
    expect(reads(noted, li)).toMatch(/^\d\d:\d\d 补充：门没锁$/)
  })

  test('are shown by the coordinator, and not held a second time', () => {
    const shown = granted(judge(held, hand(qian), { piece: { kind: 'words', of: 'text' }, show: true }))
    expect(reads(shown, li)).toBe(danger.text)
    expect(holdWords(shown, 'text', NOW + 1)).toBe(shown)
    expect(reads(granted(judge(shown, hand(qian), { piece: { kind: 'words', of: 'text' }, show: false })), li)).toBe('')
    expect(judge(danger, hand(qian), { piece: { kind: 'words', of: 'text' }, show: true })).toEqual({
      ok: false,
      code: 'NO_SUCH_MOVE',
    })
  })

  test('of a report are its writer’s, and gone when the case begins anew', () => {
    const report = holdWords(caseIn('settled'), 'outcome', SETTLED_AT)
    expect([wang, qian, chen].map((one) => seen(report, one).outcome)).toEqual(['换了阀门', '换了阀门', ''])
    const anew = granted(
      reopen(report, hand(chen, SETTLED_AT + minutes(5)), { reason: '又漏了', arrivalCode: CODE, posts: null }),
    )
    expect(anew.held).toEqual([])
  })
})
