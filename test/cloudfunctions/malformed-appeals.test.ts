import { appealsContract } from '../../core/contract/appeals'
import { receptionContract } from '../../core/contract/reception'
import { settingsContract } from '../../core/contract/settings'
import { staffContract } from '../../core/contract/staff'
import { GOOD_SETTINGS, GOOD_STAFF, OTHER_PARTS } from '../core/contract/good-settings'
import { walkMalformed } from '../support/malformed'
import { codeIn, replyTo } from '../support/replies'
import { talkingTownHere } from '../support/town-here'
import { uploadOf } from '../support/uploads'

const town = talkingTownHere()

const communityId = 'tonghuali'
const one = { appealId: 'a1' }
const why = { ...one, reason: '等配件' }
const report = { ...one, words: '去看过了' }
const give = { ...one, to: { kind: 'zone', id: 'zone-1' } }
const brought = {
  ...{ communityId, clientKey: 'malformed-0001', categoryId: 'property', text: '门禁坏了' },
  ...{ address: null, name: '周秀兰', phone: '13800002046' },
}
const visitor = { communityId, clientKey: 'malformed-0002', words: '说说电梯', name: '周秀兰', phone: '13800002046' }
const visit = { communityId, date: '2026-03-03', appointmentId: 'r1' }

/** Every operation with input that is right but for one thing; what may be left out is. */
const SMALLEST = {
  appeals: {
    settings: { communityId },
    similar: { communityId, categoryId: 'facility', buildingId: 'building-7' },
    submit: brought,
    file: { ...brought, door: 'letter' },
    fromHelp: { helpId: 'h1', categoryId: 'property', reason: '要换管' },
    watch: one,
    mine: {},
    handled: {},
    open: { communityId },
    published: { communityId },
    publishedOne: { communityId, ...one },
    ...{ accept: one, approveDecline: one, approveExtension: one, follow: one, unfollow: one, urge: one },
    ...{ unpublish: one, newCode: one, files: one },
    ...{ proposeDecline: why, rejectDecline: why, rejectExtension: why, reopen: why, withdraw: why },
    ...{ assign: give, reassign: give, note: report, answer: report },
    proposeExtension: { ...why, days: 3 },
    cannotDo: { ...report, referral: '12345' },
    confirm: { ...one, solved: true, stars: 5, note: '' },
    merge: { ...one, intoId: 'a2' },
    calledBack: one,
    toHelp: { ...one, category: 'leak' },
    supervise: { ...one, words: '两年了' },
    publish: { ...one, title: '井盖', question: '松了', answer: '换了' },
    claim: { communityId, key: '13800002046', code: '123456' },
    addPhotos: { ...one, photos: [uploadOf('zhou')] },
    judge: { ...one, piece: { kind: 'words', of: 'note:2' }, show: true },
  },
  settings: {
    read: { communityId },
    save: { ...GOOD_SETTINGS.save, communityId },
    changes: { communityId },
    plan: { communityId },
    importPlan: { ...GOOD_SETTINGS.importPlan, communityId },
  },
  staff: {
    ...GOOD_STAFF,
    changes: { communityId },
  },
  reception: {
    days: { communityId },
    book: { ...visitor, slotAt: 0 },
    cancel: visit,
    list: { communityId, date: '2026-03-03' },
    came: visit,
    walkIn: visitor,
  },
} as const

test('every operation of these functions is tried here', () => {
  const tried = Object.values(SMALLEST).map((table) => Object.keys(table).sort())
  const contracts = [appealsContract, settingsContract, staffContract, receptionContract]
  expect(tried).toEqual(contracts.map((contract) => Object.keys(contract).sort()))
})

walkMalformed(town, SMALLEST)

describe('a submission', () => {
  const submit = async (over: object) => {
    const reply = await replyTo(town, 'zhou', ['appeals', { op: 'submit', input: { ...brought, ...over } }])
    return reply.ok ? 'ok' : `${codeIn(reply)} ${reply.error.fields?.join(' ')}`
  }

  test.each([
    [{ text: '井'.repeat(1_001) }, 'INVALID_INPUT text'],
    [{ text: ' \u200b ' }, 'INVALID_INPUT text'],
    [{ categoryId: 'party' }, 'INVALID_INPUT categoryId'],
    [{ categoryId: 'facility' }, 'INVALID_INPUT answers'],
    [{ answers: { 'no such question!': '' } }, 'INVALID_INPUT answers.no such question!'],
    [{ answers: [] }, 'INVALID_INPUT answers'],
    [{ photos: ['https://elsewhere.example/1.jpg'] }, 'INVALID_INPUT photos.0'],
    [{ photos: [uploadOf('tao')] }, 'INVALID_INPUT photos.0'],
    [{ address: { buildingId: 'building-77', unit: '2', door: '1' } }, 'INVALID_INPUT address.buildingId address.unit'],
    [{ anonymous: 'yes' }, 'INVALID_INPUT anonymous'],
    [{ phone: 'call me' }, 'INVALID_INPUT phone'],
    [{ communityId: 'atlantis' }, 'UNKNOWN_COMMUNITY undefined'],
  ])('is refused for one thing (%#)', async (over, refusal) => {
    expect(await submit(over)).toBe(refusal)
    expect(await town.all('appeals')).toEqual([])
  })
})

describe.each([GOOD_SETTINGS.save, ...OTHER_PARTS.map((wanted) => ({ wanted }))])(
  'a part of the settings (%#)',
  (good) => {
    const { wanted } = good as { readonly wanted: { readonly part: string } }

    test.each([7, '', null, true, [{}], [[]], {}, { $set: 1 }])('takes no %j for its value', async (value) => {
      const input = { communityId, version: 0, wanted: { ...wanted, value } }
      const reply = await replyTo(town, 'zhao', ['settings', { op: 'save', input }])
      expect(codeIn(reply)).toBe('INVALID_INPUT')
      expect(reply.ok ? [] : reply.error.fields?.every((path) => path.startsWith('wanted.value'))).toBe(true)
      expect(await town.all('settings_changes')).toEqual([])
    })
  },
)
