import { deskContract } from '../../core/contract/desk'
import { control } from '../support/emulator-client'
import { codeIn, replyTo } from '../support/replies'
import { NAMES, type Name, PEOPLE } from '../support/small-town'
import { burstPipe, givenTown, type Town } from '../support/town'

const PICKED_UP = Date.parse('2026-03-02T14:19:00+08:00')
const CALLER = '13800009927'

let town: Town
let helpId = ''
let arrivalCode = ''
let claimCode = ''
let entryId = ''
beforeAll(async () => {
  town = await givenTown()
  await town.goesOnDuty('lin', 100)
  const filed = await town.call('he', 'desk', 'file', aCall('walk-0000'))
  helpId = filed.id
  arrivalCode = filed.arrivalCode ?? ''
  claimCode = filed.claimCode
  const left = { communityId: 'tonghuali', clientKey: 'entry-0001', words: '给周阿姨回电', about: null, dueAt: null }
  entryId = (await town.call('he', 'desk', 'writeInBook', left)).id
  await town.call('he', 'desk', 'takeEntry', { communityId: 'tonghuali', entryId })
  await control(town.url, 'POST', ['snapshot', { name: 'filed' }])
}, 60_000)
afterAll(() => town.close())

function aCall(clientKey: string) {
  const { address, category, text, communityId } = burstPipe('zhou')
  const told = { ...{ address, category, text, communityId }, name: '周阿姨', personId: null, phone: CALLER }
  return { ...told, clientKey, pickedUpAt: PICKED_UP, emergency: 'none' as const }
}

/** A refusal that says neither that the case is there nor whose it is. */
const REFUSED = /^(NOT_FOUND|NOT_YOURS|NO_SUCH_MOVE|CLAIM_MISMATCH)$/

const AT_THE_DESK: readonly Name[] = ['he', 'qian', 'zhao']

/** Who may do what about a waiting case that he filed: written down a second time on purpose. Everything else is refused. */
const MAY: Readonly<Record<keyof typeof deskContract, readonly [() => object, readonly Name[]]>> = {
  lookUp: [() => ({ communityId: 'tonghuali', phone: CALLER }), AT_THE_DESK],
  around: [() => ({ communityId: 'tonghuali', buildingId: 'building-7', category: null }), AT_THE_DESK],
  file: [() => aCall('walk-0001'), AT_THE_DESK],
  follow: [() => ({ helpId }), AT_THE_DESK],
  mine: [() => ({ communityId: 'tonghuali' }), AT_THE_DESK],
  alsoCall: [() => ({ helpId, name: '', phone: '13800003172', unit: '1', door: '802', words: '也漏' }), AT_THE_DESK],
  note: [() => ({ helpId, words: '总阀在楼道' }), AT_THE_DESK],
  urge: [() => ({ helpId }), AT_THE_DESK],
  callBack: [() => ({ helpId, word: 'noAnswer', stars: null, note: '' }), []], // it is not settled yet
  withdraw: [() => ({ helpId, reason: '自己好了' }), AT_THE_DESK],
  disclose: [() => ({ helpId, reason: '又来电' }), AT_THE_DESK],
  newCode: [() => ({ helpId }), AT_THE_DESK],
  book: [() => ({ communityId: 'tonghuali' }), AT_THE_DESK],
  writeInBook: [
    () => ({ communityId: 'tonghuali', clientKey: 'entry-0002', words: '回电', about: { kind: 'help', id: helpId } }),
    AT_THE_DESK,
  ],
  // He has it; the others take it over.
  takeEntry: [() => ({ communityId: 'tonghuali', entryId, from: PEOPLE.he.id }), AT_THE_DESK],
  // Only whoever has it leaves it to the next.
  handOn: [() => ({ communityId: 'tonghuali', entryId, words: '打了两次' }), ['he']],
  closeEntry: [() => ({ communityId: 'tonghuali', entryId, words: '回过了' }), AT_THE_DESK],
  // What hangs in the stairwell is the coordinators' to decide.
  wallCode: [() => ({ communityId: 'tonghuali', buildingId: 'building-7' }), ['qian', 'zhao']],
  // Whoever has the code is the caller's household: that is what it is for. He took the call and knows it; Lin was asked to come and does not work on it yet.
  claim: [() => ({ communityId: 'tonghuali', key: CALLER, code: claimCode }), NAMES.filter((who) => who !== 'he')],
}

test('every operation of the desk is walked', () => {
  expect(Object.keys(MAY).sort()).toEqual(Object.keys(deskContract).sort())
})

describe.each(Object.entries(MAY))('%s', (op, [input, may]) => {
  test('is for exactly those who may, and tells nobody else what is whose', async () => {
    const done: Name[] = []
    for (const who of NAMES) {
      await control(town.url, 'POST', ['restore', { name: 'filed' }])
      const reply = await replyTo(town, who, ['desk', { op, input: input() }])
      if (codeIn(reply) === 'ok') done.push(who)
      else expect([who, codeIn(reply)]).toEqual([who, expect.stringMatching(REFUSED)])
      const text = JSON.stringify(reply)
      expect(text).not.toMatch(/openid|town-/i)
      if (op !== 'claim' && who !== 'he')
        for (const code of [arrivalCode, claimCode]) expect(text).not.toContain(`"${code}"`)
      if (!AT_THE_DESK.includes(who) && op !== 'claim') expect(text).not.toMatch(/"301"|"(1380000)?9927"|周阿姨/)
    }
    expect(done.sort()).toEqual([...may].sort())
  })
})
