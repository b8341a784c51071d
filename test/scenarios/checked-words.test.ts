import { arrivedCase, lookedAt } from '../support/cases'
import { control } from '../support/emulator-client'
import { townHere } from '../support/town-here'

const town = townHere()

/** Real ms: less than the SDK by itself waits for an answer, and time enough on a busy machine. */
const BEFORE_SDK_GIVES_UP_MS = 12_000

const weChatSays = (reply: object) =>
  control(town.url, 'POST', ['openapi/scripts', { api: 'security.msgSecCheck', reply }])
const RISKY = { result: { suggest: 'risky', label: 20002 } }

beforeEach(() => town.goesOnDuty('lin', 100))

test('risky words do not stop the request: the member is asked, and reads them once the coordinator has', async () => {
  await weChatSays(RISKY)
  const { id: helpId, text } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered'])
  expect(text).toBe('厨房水管接口漏水，地上都是水')
  expect(await lookedAt(town, 'lin', helpId)).toMatchObject({ text: '', held: [{ of: 'text', state: 'held' }] })
  expect(await lookedAt(town, 'gu', helpId)).toMatchObject({ text: '' })
  expect(await lookedAt(town, 'zhao', helpId)).toMatchObject({ text })
  const bench = await town.call('lin', 'duty', 'workbench', {})
  expect(JSON.stringify(bench)).not.toContain(text)

  const piece = { kind: 'words', of: 'text' } as const
  expect(await town.refusal('lin', 'help', 'judge', { helpId, piece, show: true })).toBe('NOT_YOURS')
  await town.call('zhao', 'help', 'judge', { helpId, piece, show: true })
  expect(await lookedAt(town, 'lin', helpId)).toMatchObject({ text })
  await town.call('zhao', 'help', 'judge', { helpId, piece, show: false })
  expect(await lookedAt(town, 'lin', helpId)).toMatchObject({ text: '', held: [{ state: 'hidden' }] })
})

test('the danger in held words is still told', async () => {
  await weChatSays(RISKY)
  const { id } = await town.files('zhou', { text: '有人晕倒了' })
  expect(await lookedAt(town, 'lin', id)).toMatchObject({ text: '', emergency: ['120'] })
  await town.told()
})

test.each([
  ['says nothing of use', { result: {} }],
  ['has no quota left', { errcode: 45009, errmsg: 'reach max api daily quota limit' }],
])('a check that %s counts as not checked, and a line says so', async (_what, reply) => {
  await weChatSays(reply)
  const { id, text } = await town.files()
  expect(await lookedAt(town, 'lin', id)).toMatchObject({ text, held: [] })
  expect(town.printed()).toContain('content.words_unchecked')
  expect(await town.told()).toEqual(['lin helpOffered'])
})

test('a check that never answers holds the request up no longer than its patience', async () => {
  await town.trouble({ match: { api: 'security.msgSecCheck' }, effect: { hang: true } })
  const begun = performance.now()
  const { id, text } = await town.files()
  expect(performance.now() - begun).toBeLessThan(BEFORE_SDK_GIVES_UP_MS)
  expect(await lookedAt(town, 'lin', id)).toMatchObject({ text, held: [] })
  expect(await town.told()).toEqual(['lin helpOffered'])
})

test('risky words of a report are kept from the resident until the coordinator has read them', async () => {
  await town.call('lin', 'duty', 'goOff', {})
  const { id: helpId } = await arrivedCase(town)
  await weChatSays(RISKY)
  expect(await town.call('lin', 'help', 'settle', { helpId, outcome: '换了软管' })).toMatchObject({
    outcome: '换了软管',
  })
  expect(await town.told()).toEqual(['zhou helpSettled'])
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ outcome: '', held: [{ of: 'outcome' }] })
  await town.call('zhao', 'help', 'judge', { helpId, piece: { kind: 'words', of: 'outcome' }, show: true })
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ outcome: '换了软管' })
})

test('a submission that comes twice is checked without a second mark', async () => {
  await weChatSays(RISKY)
  const first = await town.files('zhou', { clientKey: 'key-00000001' })
  const again = await town.files('zhou', { clientKey: 'key-00000001' })
  expect([again.id, again.held]).toEqual([first.id, first.held])
  expect(await town.told()).toEqual(['lin helpOffered'])
})
