import { answeredBy, filesAppeal, SETTINGS, seenBy, TEXT, takenOn } from '../support/appeals-town'
import { lookedAt } from '../support/cases'
import { control } from '../support/emulator-client'
import { townHere } from '../support/town-here'

const town = townHere(async () => ({ appeals: SETTINGS }))

/** Of the next words that are checked. */
const weChatSays = (suggest: 'risky' | 'pass') =>
  control(town.url, 'POST', [
    'openapi/scripts',
    { api: 'security.msgSecCheck', reply: { result: { suggest, label: suggest === 'pass' ? 100 : 20002 } }, times: 1 },
  ])
const WORDS = { kind: 'words', of: 'text' } as const

beforeEach(() => town.goesOnDuty('fang', 100))

test('an appeal whose words are held becomes a request for help whose words are held', async () => {
  await weChatSays('risky')
  const { id: appealId } = await filesAppeal(town)
  const { helpId } = await town.call('he', 'appeals', 'toHelp', { appealId, category: 'leak' })
  expect(await lookedAt(town, 'fang', helpId)).toMatchObject({ text: '', held: [{ of: 'text', state: 'held' }] })
  expect(await lookedAt(town, 'zhou', helpId)).toMatchObject({ text: TEXT })
  await town.call('zhao', 'help', 'judge', { helpId, piece: WORDS, show: true })
  expect(await lookedAt(town, 'fang', helpId)).toMatchObject({ text: TEXT })
  await town.told()
})

test('what a coordinator has let out there needs no second word here', async () => {
  await weChatSays('risky')
  const appealId = await takenOn(town)
  await town.call('zhao', 'appeals', 'judge', { appealId, piece: WORDS, show: true })
  await weChatSays('risky')
  const { helpId } = await town.call('he', 'appeals', 'toHelp', { appealId, category: 'leak' })
  expect(await lookedAt(town, 'fang', helpId)).toMatchObject({ text: TEXT, held: [{ state: 'shown' }] })
  await town.told()
})

test('a request for help whose words are held goes on as an appeal whose words are held', async () => {
  await weChatSays('risky')
  const { id: helpId, text } = await town.files('zhou')
  await town.call('fang', 'help', 'accept', { helpId })
  const { appealId } = await town.call('fang', 'appeals', 'fromHelp', on(helpId))
  await town.call('zhao', 'appeals', 'accept', { appealId })
  expect((await seenBy(town, 'lin', appealId)).inside).toMatchObject({ text: '', answers: [], held: [{ kept: true }] })
  expect((await seenBy(town, 'zhou', appealId)).inside?.text).toBe(text)
  await town.call('zhao', 'appeals', 'judge', { appealId, piece: WORDS, show: false })
  expect((await seenBy(town, 'lin', appealId)).inside?.text).toBe('')
  await answeredBy(town, 'lin', appealId)
  await town.told()
})

test('what could not be judged when it came in is checked when it goes on, either way', async () => {
  const { id: helpId } = await town.files('zhou')
  await town.call('fang', 'help', 'accept', { helpId })
  await weChatSays('risky')
  const { appealId } = await town.call('fang', 'appeals', 'fromHelp', on(helpId))
  expect((await seenBy(town, 'zhao', appealId)).inside?.held).toMatchObject([{ of: 'text', state: 'held' }])

  const { id: other } = await filesAppeal(town, 'tao')
  await weChatSays('risky')
  const turned = await town.call('he', 'appeals', 'toHelp', { appealId: other, category: 'leak' })
  expect(await lookedAt(town, 'zhao', turned.helpId)).toMatchObject({ held: [{ of: 'text', state: 'held' }] })
  await town.told()
})

function on(helpId: string) {
  return { helpId, categoryId: 'facility', answers: { spot: '管井' }, reason: '公共管道要换' }
}
