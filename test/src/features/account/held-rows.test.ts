import type { HeldAnswer } from '@core/contract/held'
import { whoLooksUp, whoSees, whoSeesPresence } from '@core/privacy/who-sees'
import { heldParts, heldText } from '@src/features/account/held-rows'
import { roleWords, sightWords } from '@src/features/account/seen-words'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const buildings = [{ id: 'b7', name: '7栋', zoneId: 'z', units: ['2'], lng: 120, lat: 30 }]

const nothing: HeldAnswer = {
  ...{ name: '', phone: '', home: null, roles: [], careNotes: '', birthYear: null, skills: [] },
  cases: { asked: 0, running: 0, helped: 0, files: 0 },
  reminders: { offers: 0, progress: 0, allowedAt: null },
  ...{ presence: null, messages: 0, unsent: 0, roster: { shifts: 0, leaves: 0, drills: 0 }, ties: [] },
  ...{ sights: whoSees(), presenceSeenBy: whoSeesPresence(), lookedUpBy: whoLooksUp() },
}

const rowsOf = (held: HeldAnswer) => heldParts(held, { buildings, now: NOW }).flatMap(({ rows }) => rows)
const rowOf = (what: string, held: HeldAnswer) => rowsOf(held).find((row) => row.what === what)

describe('what is held', () => {
  test('of somebody unknown is said to be nothing, and nothing of it can be taken back', () => {
    expect(rowsOf(nothing).map(({ what, says }) => [what, says])).toEqual([
      ['称呼', '没有'],
      ['电话', '没有'],
      ['家庭地址', '没有'],
      ['求助记录', '没有'],
      ['收件箱', '没有'],
      ['微信提醒', '没有'],
    ])
    expect(rowsOf(nothing).filter(({ purpose }) => purpose)).toEqual([])
  })

  test('is shown with the number half covered, and each thing with its own way back', () => {
    const held: HeldAnswer = {
      ...nothing,
      ...{ phone: '13800002046', home: { buildingId: 'b7', unit: '2', door: '301' }, careNotes: '耳朵背' },
      reminders: { offers: 2, progress: 1, allowedAt: NOW - 60_000 },
    }
    expect(rowOf('电话', held)).toMatchObject({ says: '138 **** 2046', purpose: 'phone' })
    expect(rowOf('家庭地址', held)).toMatchObject({ says: '7 栋 2 单元 301', purpose: 'home' })
    expect(rowOf('照看提醒', held)).toMatchObject({ says: '耳朵背', purpose: 'care' })
    expect(rowOf('微信提醒', held)).toMatchObject({
      says: expect.stringMatching(/^还能推 3 条，.* 同意过$/),
      purpose: 'messages',
    })
  })

  test('of a member on duty says where they were last, and who sees it', () => {
    const presence = { onDuty: true, place: { lng: 120, lat: 30 }, placedAt: NOW }
    const row = rowOf('位置', { ...nothing, roles: ['member'], presence })
    expect(row).toMatchObject({ says: expect.stringContaining('7 栋旁边'), purpose: 'place' })
    expect(row?.seen).toBe('在岗时接线员、值班长、书记看得到')
  })

  test('can be taken along as plain words, and hides no number from its owner’s own copy more than the page does', () => {
    const text = heldText(heldParts(nothing, { buildings, now: NOW }), '社区记着我的')
    expect(text.split('\n').slice(0, 4)).toEqual([
      '社区记着我的',
      '',
      '【您的资料】',
      expect.stringMatching(/^称呼：没有（/),
    ])
  })
})

describe('who sees it', () => {
  test('is said once where it does not change', () => {
    expect(sightWords({ running: ['coordinator'], ended: ['coordinator'] })).toBe('值班长看得到')
  })

  test('is said for both times where it does', () => {
    expect(sightWords({ running: ['responder', 'coordinator'], ended: ['coordinator'] })).toBe(
      '办的时候，接单的党员、值班长看得到；办完以后只有值班长看得到',
    )
  })

  test('names those who come once, however many they are', () => {
    expect(sightWords({ running: ['responder', 'helper', 'secretary'], ended: ['secretary'] })).toBe(
      '办的时候，来帮您的党员、书记看得到；办完以后只有书记看得到',
    )
  })

  test('is nobody but the owner, for the code at the door', () => {
    expect(sightWords(whoSees().code)).toBe('只有您看得到')
    expect(roleWords([])).toBe('只有您看得到')
  })
})
