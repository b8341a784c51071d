import { whoSeesAppeal } from '@core/appeals/who-sees'
import type { HeldAnswer } from '@core/contract/held'
import { whoLooksUp, whoSees, whoSeesPresence, whoSupervises } from '@core/privacy/who-sees'
import { heldParts, heldText } from '@src/features/account/held-rows'
import { roleWords, sightWords } from '@src/features/account/seen-words'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const buildings = [{ id: 'b7', name: '7栋', zoneId: 'z', units: ['2'], lng: 120, lat: 30 }]

const volunteering: HeldAnswer['volunteering'] = {
  ...{
    signUps: 0,
    services: 0,
    points: 0,
    redemptions: 0,
    wishes: 0,
    claimed: 0,
    certificates: 0,
    skills: [],
    posts: [],
  },
  seenBy: whoSupervises(),
}

const nothing: HeldAnswer = {
  volunteering,
  ...{ name: '', phone: '', home: null, roles: [], careNotes: '', birthYear: null, streetId: null, skills: [] },
  numbersLeft: 0,
  cases: { asked: 0, running: 0, helped: 0, files: 0 },
  appeals: { brought: 0, running: 0, anonymous: 0, recorded: 0, followed: 0, handled: 0, files: 0 },
  appointments: { ahead: 0, all: 0 },
  appealSights: { named: whoSeesAppeal({ anonymous: false }), anonymous: whoSeesAppeal({ anonymous: true }) },
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

  test('of somebody who told a number with a booking only says so, and lets them take it back', () => {
    expect(rowOf('电话', { ...nothing, numbersLeft: 2 })).toMatchObject({
      says: '资料里没有，您的记录里留过 2 处',
      purpose: 'phone',
    })
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

  test('of appeals says how many and who sees whose they are, the anonymous ones apart', () => {
    const brought = { ...nothing.appeals, brought: 3, running: 1, files: 2 }
    const named = { ...nothing, appeals: brought }
    expect(rowOf('诉求记录', named)).toEqual({
      what: '诉求记录',
      says: '3 件，1 件在办',
      seen: '名字和电话：承办的人、值班长、书记、接线员看得到',
    })
    expect(rowOf('诉求里的照片', named)?.says).toBe('2 张')
    const both = { ...nothing, appeals: { ...brought, anonymous: 1 } }
    expect(rowOf('诉求记录', both)?.seen).toBe('名字和电话：承办的人、值班长、书记、接线员看得到；匿名的，接线员看得到')
    const allAnonymous = { ...nothing, appeals: { ...brought, anonymous: 3 } }
    expect(rowOf('诉求记录', allAnonymous)?.seen).toBe('名字和电话：接线员看得到')
    expect(rowOf('您反映的内容', both)?.seen).toBe('承办的人、值班长、书记、接线员看得到')
  })

  test('of appeals of others tells the number and not whom', () => {
    const held = { ...nothing, appeals: { ...nothing.appeals, recorded: 1, followed: 2, handled: 4 } }
    expect(rowsOf(held).find(({ what }) => what === '诉求记录')).toBeUndefined()
    expect(rowOf('替别人记的', held)?.says).toBe('1 件')
    expect(rowOf('跟进的诉求', held)?.says).toBe('2 件')
    expect(rowOf('办过的诉求', { ...held, roles: ['member'] })?.says).toBe('4 件')
  })

  test('of appointments says how many are ahead, and who reads what they are about', () => {
    const row = (appointments: HeldAnswer['appointments']) => rowOf('接待室的预约', { ...nothing, appointments })
    expect(row({ ahead: 0, all: 0 })).toBeUndefined()
    expect(row({ ahead: 1, all: 3 })?.says).toBe('3 次，1 次还没到')
    expect(row({ ahead: 0, all: 3 })).toMatchObject({
      says: '3 次',
      seen: '名字、电话和要说的事：接线员、值班长看得到，过三十天自动删',
    })
  })

  test('of a volunteer says who sees which part of it, and leaves out what there is nothing of', () => {
    const held = { ...nothing, volunteering: { ...volunteering, signUps: 3, services: 2, points: 40, wishes: 1 } }
    const own = rowsOf(held).filter((row) => !rowsOf(nothing).some(({ what }) => what === row.what))
    expect(own.map(({ what, says }) => [what, says])).toEqual([
      ['报名和时长', '3 次，记了时长的 2 次'],
      ['您的微心愿', '1 个'],
      ['积分', '40 分，一笔一笔都记着'],
    ])
    expect(rowOf('报名和时长', held)?.seen).toBe('活动的发起人、值班长、书记看得到，为了点名')
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
