import { deskContract } from '../../core/contract/desk'
import { dutyContract } from '../../core/contract/duty'
import { helpContract } from '../../core/contract/help'
import { peopleContract } from '../../core/contract/people'
import { MEGABYTE, walkMalformed } from '../support/malformed'
import { codeIn, replyTo } from '../support/replies'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'
import { uploadOf } from '../support/uploads'

const town = townHere()

const FUNCTIONS = ['help', 'duty', 'people', 'desk', 'appeals', 'settings', 'volunteering', 'reception']
const submission = { ...burstPipe('zhou'), clientKey: 'filing-0001' }

describe.each(FUNCTIONS)('%s', (fn) => {
  test.each([
    'fly',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'main',
    MEGABYTE,
    7,
    null,
    ['submit'],
    { submit: 1 },
  ])('knows no operation of another name (%#)', async (op) => {
    expect(codeIn(await replyTo(town, 'zhou', [fn, { op, input: {} }]))).toBe('UNKNOWN_OPERATION')
    expect(town.printed().length).toBeLessThan(2_000)
  })

  test.each([[{}], [{ input: {} }], [[]], [{ op: undefined }]])(
    'knows no call without an operation (%#)',
    async (body) => {
      expect(codeIn(await replyTo(town, 'zhou', [fn, body]))).toBe('UNKNOWN_OPERATION')
    },
  )
})

/** Every operation with input that is right but for one thing. */
const SMALLEST = {
  help: {
    submit: submission,
    callOff: { communityId: 'tonghuali', clientKey: 'never-filed-1' },
    watch: { helpId: 'h1' },
    mine: {},
    open: { communityId: 'tonghuali' },
    choices: { helpId: 'h1' },
    accept: { helpId: 'h1' },
    decline: { helpId: 'h1', reason: '' },
    assign: { helpId: 'h1', memberId: 'p1' },
    release: { helpId: 'h1', reason: '有事' },
    reassure: { helpId: 'h1' },
    arrive: { helpId: 'h1', proof: { by: 'code', code: '1234' } },
    settle: { helpId: 'h1', outcome: '好了' },
    confirm: { helpId: 'h1', stars: 5, note: '' },
    reopen: { helpId: 'h1', reason: '没好' },
    withdraw: { helpId: 'h1', reason: '' },
    refer: { helpId: 'h1', reason: '要专业', to: '燃气公司' },
    offer: { helpId: 'h1', memberIds: ['p1'] },
    takeOver: { helpId: 'h1', memberId: null },
    addHelper: { helpId: 'h1', memberId: 'p1' },
    helperAccept: { helpId: 'h1' },
    helperArrive: { helpId: 'h1' },
    helperLeave: { helpId: 'h1', reason: '' },
    join: { helpId: 'h1', withId: 'h2' },
    unjoin: { helpId: 'h1' },
    pause: { helpId: 'h1', reason: '等人', minutes: 30 },
    resume: { helpId: 'h1' },
    drill: { helpId: 'h1' },
    clearDanger: { helpId: 'h1', reason: '说的是别的事' },
    allWell: { helpId: 'h1' },
    why: { helpId: 'h1' },
    files: { helpId: 'h1' },
    addPhotos: { helpId: 'h1', photos: ['cloud://e.b/1.jpg'] },
    addRecording: {
      communityId: 'tonghuali',
      clientKey: 'malformed-0001',
      recording: { fileId: 'cloud://e.b/1.mp3', durationMs: 8_000 },
    },
    judge: { helpId: 'h1', piece: { kind: 'words', of: 'text' }, show: true },
  },
  duty: {
    workbench: {},
    glance: {},
    goOn: { place: { lng: 120, lat: 30 } },
    goOff: {},
    beat: { place: null },
    where: { communityId: 'tonghuali' },
    cover: { communityId: 'tonghuali', buildingId: null },
    reach: { communityId: 'tonghuali' },
    deadLetters: { communityId: 'tonghuali' },
    resend: { key: 'h1:offer:1:p1' },
    startDrill: { communityId: 'tonghuali', clientKey: 'drilling-0001' },
    answerDrill: { drillId: 'd1' },
    drill: { communityId: 'tonghuali' },
  },
  people: {
    me: {},
    saveMe: { communityId: 'tonghuali', name: '周', phone: '', home: null },
    community: { communityId: 'tonghuali' },
    inbox: {},
    readInbox: { upTo: 0 },
    reach: { communityId: 'tonghuali' },
    consented: { communityId: 'tonghuali', consentId: 'consent-0001', templateIds: ['template-offer'] },
    held: { communityId: 'tonghuali' },
    withdrawConsent: { communityId: 'tonghuali', purpose: 'phone' },
    deleteMe: { communityId: 'tonghuali' },
    phoneByCode: { code: 'a-code-of-one-tap' },
    noteUpload: { clientKey: 'photo-0009', kind: 'jpg' },
    dropUpload: { fileId: uploadOf('zhou') },
  },
  desk: {
    lookUp: { communityId: 'tonghuali', phone: '13800002046' },
    around: { communityId: 'tonghuali', buildingId: 'building-7', category: null },
    file: { ...submission, personId: null, emergency: 'none', pickedUpAt: 0 },
    follow: { helpId: 'h1' },
    mine: { communityId: 'tonghuali' },
    note: { helpId: 'h1', words: '总阀在楼道' },
    alsoCall: { helpId: 'h1', phone: '13800003172', name: '', unit: '', door: '802', words: '也漏' },
    urge: { helpId: 'h1' },
    callBack: { helpId: 'h1', word: 'solved', stars: null, note: '' },
    withdraw: { helpId: 'h1', reason: '自己好了' },
    disclose: { helpId: 'h1', reason: '又来电' },
    newCode: { helpId: 'h1' },
    book: { communityId: 'tonghuali' },
    writeInBook: { communityId: 'tonghuali', clientKey: 'entry-0001', words: '给 7 栋回电' },
    takeEntry: { communityId: 'tonghuali', entryId: 'b1' },
    handOn: { communityId: 'tonghuali', entryId: 'b1', words: '' },
    closeEntry: { communityId: 'tonghuali', entryId: 'b1', words: '' },
    wallCode: { communityId: 'tonghuali', buildingId: 'building-7' },
    claim: { communityId: 'tonghuali', key: '13800002046', code: '123456' },
  },
} as const

test('every operation of these functions is tried here', () => {
  const tried = Object.values(SMALLEST).map((table) => Object.keys(table).sort())
  expect(tried).toEqual(
    [helpContract, dutyContract, peopleContract, deskContract].map((contract) => Object.keys(contract).sort()),
  )
})

walkMalformed(town, SMALLEST)

test.each([
  ['people', { op: 'me' }],
  ['help', { op: 'mine', input: null }],
])('an operation without input takes none (%#)', async (fn, body) => {
  expect(codeIn(await replyTo(town, 'zhou', [fn, body]))).toBe('ok')
})
