import { dutyContract } from '@core/contract/duty'
import { helpContract } from '@core/contract/help'
import { peopleContract } from '@core/contract/people'
import { rosterContract } from '@core/contract/roster'
import type { z } from 'zod'

const place = { lng: 118.78, lat: 32.06 }
const address = { buildingId: 'building-7', unit: '2', door: '1502' }
const helpId = 'case-7k3'
const slot = '2026-11-18.zone-1.early'
const photo = 'cloud://town/1.jpg'

/** A good input for every operation of the wire; an operation without one does not pass the first test. */
const GOOD: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  help: {
    submit: {
      communityId: 'town',
      clientKey: 'key-00000001',
      anyway: true,
      category: 'leak',
      text: '厨房漏水',
      photos: [photo],
      name: '陈桂英',
      phone: '13800001234',
      address,
    },
    addRecording: {
      communityId: 'town',
      clientKey: 'key-00000001',
      recording: { fileId: 'cloud://town/1.mp3', durationMs: 8_000 },
    },
    callOff: { communityId: 'town', clientKey: 'key-00000001' },
    watch: { helpId, version: 3 },
    mine: {},
    open: { communityId: 'town' },
    choices: { helpId },
    accept: { helpId },
    decline: { helpId, reason: '' },
    assign: { helpId, memberId: 'zhao' },
    release: { helpId, reason: '车坏了' },
    reassure: { helpId },
    arrive: { helpId, proof: { by: 'code', code: '4271' } },
    settle: { helpId, outcome: '换了阀门', photos: [] },
    confirm: { helpId, stars: 5, note: '' },
    reopen: { helpId, reason: '又漏了' },
    withdraw: { helpId, reason: '' },
    refer: { helpId, reason: '要专业公司', to: '物业' },
    offer: { helpId, memberIds: ['zhao'] },
    takeOver: { helpId, memberId: null },
    addHelper: { helpId, memberId: 'zhao' },
    helperAccept: { helpId },
    helperArrive: { helpId },
    helperLeave: { helpId, reason: '' },
    join: { helpId, withId: 'case-8' },
    unjoin: { helpId },
    pause: { helpId, reason: '等居民回家', minutes: 30 },
    resume: { helpId },
    drill: { helpId },
    clearDanger: { helpId, reason: '说的是别的事' },
    allWell: { helpId },
    why: { helpId },
    files: { helpId },
    addPhotos: { helpId, photos: [photo] },
    judge: { helpId, piece: { kind: 'photo', key: 'key-00000001' }, show: true },
  },
  duty: {
    workbench: {},
    glance: {},
    goOn: { place },
    goOff: {},
    beat: { place: null },
    where: { communityId: 'town' },
    cover: { communityId: 'town', buildingId: null },
    reach: { communityId: 'town' },
    deadLetters: { communityId: 'town' },
    resend: { key: 'case-7k3:offer:1:wang' },
    startDrill: { communityId: 'town', clientKey: 'key-00000001' },
    answerDrill: { drillId: 'drill-town-2026-03' },
    drill: { communityId: 'town' },
  },
  roster: {
    week: { monday: null },
    saveDraft: { monday: '2026-11-16', version: 3, edits: [{ slot, out: null, in: 'p-lin' }] },
    publish: { monday: '2026-11-16', version: 3 },
    copyWeek: { monday: '2026-11-16', version: 3 },
    autoFill: { monday: '2026-11-16', version: 3 },
    importCsv: { monday: '2026-11-16', version: 3, csv: '日期,岗位,班次,人员' },
    choices: { slot },
    plan: {},
    savePlan: {
      version: 1,
      posts: [
        {
          ...{ id: 'zone-1', kind: 'responder', zoneId: 'zone-1', name: '桐南苑' },
          bands: [{ id: 'early', name: '早', fromMinute: 480, toMinute: 780, needed: 2 }],
        },
      ],
      rotations: [
        {
          ...{ id: 'r-1', postId: 'zone-1', bandId: 'early', turn: 'daily', startOn: '2026-11-16', endOn: null },
          ...{ people: ['p-lin'], atOnce: 1, cycle: [] },
        },
      ],
      rules: { restMs: 36_000_000, mostWeekMs: 108_000_000, swapApproval: 'coordinator' },
    },
    myShifts: {},
    askLeave: { from: 1_763_683_200_000, to: 1_763_769_600_000, reason: '看病' },
    cancelLeave: { leaveId: 'l1' },
    offerSwap: { slot, toId: null, inReturn: null, note: '' },
    answerSwap: { monday: '2026-11-16', swapId: 's1', accept: true, reason: '' },
    withdrawSwap: { monday: '2026-11-16', swapId: 's1' },
    approveSwap: { monday: '2026-11-16', swapId: 's1', approve: true, reason: '' },
    signUp: { slot },
    takers: { slot },
    calendar: {},
    onCallNow: {},
    ahead: {},
    handover: {},
    writeHandover: { note: '', cases: [{ helpId, note: '等物业回话' }] },
    confirmHandover: { handoverId: 'town.handover.1763683200000', helpIds: [helpId] },
  },
  people: {
    me: {},
    saveMe: { communityId: 'town', name: '陈桂英', phone: '', home: address },
    community: { communityId: 'town' },
    inbox: {},
    readInbox: { upTo: 0 },
    reach: { communityId: 'town' },
    held: { communityId: 'town' },
    withdrawConsent: { communityId: 'town', purpose: 'phone' },
    deleteMe: { communityId: 'town' },
    phoneByCode: { code: 'a-code-of-one-tap' },
    noteUpload: { clientKey: 'photo-0009', kind: 'jpg' },
    dropUpload: { fileId: 'cloud://env.bucket/uploads/p1/photo-0009.jpg' },
    consented: { communityId: 'town', consentId: 'key-00000001', templateIds: ['template-offer'] },
  },
}

const CONTRACTS = { help: helpContract, duty: dutyContract, people: peopleContract, roster: rosterContract }

const OPERATIONS = Object.entries(CONTRACTS).flatMap(([name, contract]) =>
  Object.entries(contract).map(([op, { input }]) => ({
    name: `${name}.${op}`,
    input: input as z.ZodType,
    good: GOOD[name]?.[op],
  })),
)

describe.each(OPERATIONS)('$name', ({ input, good }) => {
  test('takes a good input and returns it', () => {
    expect(good).toBeDefined()
    expect(input.parse(good)).toEqual(good)
  })

  test('refuses a key it does not know, at the top and in what it nests', () => {
    expect(input.safeParse({ ...good, openid: 'somebody else' }).success).toBe(false)
    for (const [key, value] of Object.entries(good ?? {})) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      expect(input.safeParse({ ...good, [key]: { ...value, more: 1 } }).success).toBe(false)
    }
  })

  test('refuses whatever is not an object', () => {
    const values = [undefined, null, 'x', 7, [], [good], true]
    expect(values.map((value) => input.safeParse(value).success)).toEqual(values.map(() => false))
  })

  test('refuses every field of the wrong type', () => {
    for (const [key, value] of Object.entries(good ?? {})) {
      for (const wrong of [{ $gt: '' }, [1], Number.NaN, true].filter(
        (one) => typeof one !== typeof value || value !== one,
      )) {
        expect([key, input.safeParse({ ...good, [key]: wrong }).success]).toEqual([key, false])
      }
    }
  })
})

describe('submitting', () => {
  const { input } = helpContract.submit
  const good = GOOD.help?.submit

  test('may leave the photos out, and has six at most', () => {
    const { photos: _left, ...without } = good as { photos: unknown }
    expect(input.parse(without).photos).toEqual([])
    expect(input.safeParse({ ...good, photos: Array(6).fill(photo) }).success).toBe(true)
    expect(input.safeParse({ ...good, photos: Array(7).fill(photo) }).success).toBe(false)
  })

  test('knows its categories', () => {
    expect(input.safeParse({ ...good, category: 'party' }).success).toBe(false)
  })

  test('takes 500 characters of text', () => {
    expect(input.safeParse({ ...good, text: '漏'.repeat(500) }).success).toBe(true)
    expect(input.safeParse({ ...good, text: '漏'.repeat(501) }).success).toBe(false)
  })
})

describe('arriving', () => {
  const takes = (proof: object) => helpContract.arrive.input.safeParse({ helpId, proof }).success

  test('is proven by four digits', () => {
    expect(['0000', '427', '42711', '42 1', 'abcd', '４２７１'].map((code) => takes({ by: 'code', code }))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('or by a place with its accuracy', () => {
    expect(takes({ by: 'place', place, accuracyM: 0 })).toBe(true)
    expect(takes({ by: 'place', place, accuracyM: -1 })).toBe(false)
    expect(takes({ by: 'place', place, accuracyM: Number.POSITIVE_INFINITY })).toBe(false)
    expect(takes({ by: 'place', place })).toBe(false)
    expect(takes({ by: 'word' })).toBe(false)
    expect(takes({ by: 'code', code: '4271', place })).toBe(false)
  })
})

describe('rating', () => {
  test('has one to five stars, whole, or none at all', () => {
    const takes = (stars: unknown) => helpContract.confirm.input.safeParse({ helpId, stars, note: '' }).success
    expect([1, 2, 3, 4, 5, null].every(takes)).toBe(true)
    expect([0, 6, 2.5, '5', undefined].some(takes)).toBe(false)
  })
})

describe('watching', () => {
  test('starts from version 0 when the caller has none', () => {
    expect(helpContract.watch.input.parse({ helpId })).toEqual({ helpId, version: 0 })
    expect(helpContract.watch.input.safeParse({ helpId, version: -1 }).success).toBe(false)
    expect(helpContract.watch.input.safeParse({ helpId, version: 1.5 }).success).toBe(false)
  })
})
