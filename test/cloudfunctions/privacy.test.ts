import { hours } from '../../core/kit/time'
import { codeOf, lookedAt } from '../support/cases'
import { control } from '../support/emulator-client'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

interface Push {
  readonly params: { readonly data: unknown; readonly page: string }
}

const SECRETS = ['301', '13800002046', '耳朵背']

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
})

test('no message of a whole case’s life names the door, the phone, the care notes or the code', async () => {
  const help = await town.files()
  const secrets = [...SECRETS, codeOf(help)]
  const helpId = help.id
  await town.until('14:26:00')
  await town.call('lin', 'help', 'accept', { helpId })
  await town.until('14:36:00')
  await town.call('sun', 'help', 'accept', { helpId })
  await town.until('14:36:30')
  await town.call('sun', 'help', 'arrive', { helpId, proof: { by: 'code', code: codeOf(help) } })
  await town.until('14:56:00')
  await town.call('sun', 'help', 'settle', { helpId, outcome: '换了一截软管' })
  await town.skip(hours(24))
  await lookedAt(town, 'zhou', helpId)

  expect((await town.told()).length).toBeGreaterThan(20)
  const messages = await town.all<{ kind: string; title: string; body: string }>('outbox')
  const pushes = await control<readonly Push[]>(town.url, 'GET', ['messages?api=subscribeMessage.send'])
  const said = [...messages.map(({ title, body }) => `${title} ${body}`), ...pushes.map(dataOf)]
  for (const text of said) for (const secret of secrets) expect(text).not.toContain(secret)
})

test('the resident’s pages name nobody who was asked and did not come, the present responder only', async () => {
  const { id } = await town.files()
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.call('lin', 'help', 'release', { helpId: id, reason: '电梯坏了' })
  await town.until('14:21:00')
  await town.call('sun', 'help', 'accept', { helpId: id })
  await town.told()

  const seen = JSON.stringify([await lookedAt(town, 'zhou', id), await town.call('zhou', 'help', 'mine', {})])
  expect(seen).toContain('孙玉珍')
  expect(seen).not.toMatch(/林建平|电梯坏了/)
})

test('before acceptance a member sees neither door nor phone nor notes; after letting go no more than before', async () => {
  const { id } = await town.files()
  const asked = JSON.stringify(await town.call('lin', 'duty', 'workbench', {}))
  await town.call('lin', 'help', 'accept', { helpId: id })
  const holding = JSON.stringify(await town.call('lin', 'duty', 'workbench', {}))
  await town.call('lin', 'help', 'release', { helpId: id, reason: '有急事' })
  const gone = JSON.stringify(await town.call('lin', 'duty', 'workbench', {}))
  await town.told()

  expect(SECRETS.map((secret) => [asked, holding, gone].map((text) => text.includes(secret)))).toEqual(
    SECRETS.map(() => [false, true, false]),
  )
  expect(await town.refusal('lin', 'help', 'watch', { helpId: id })).toBe('NOT_FOUND')
})

test('the code is told to the resident alone, and never logged', async () => {
  const help = await town.files()
  const code = codeOf(help)
  await town.call('lin', 'help', 'accept', { helpId: help.id })
  await town.told()
  for (const who of ['lin', 'zhao', 'gu', 'he'] as const) {
    expect((await lookedAt(town, who, help.id)).arrivalCode).toBeNull()
  }
  expect(town.printed()).not.toContain(code)
})

test('the log names people by our own ids, never by their OPENID, phone or address', async () => {
  const { id } = await town.files()
  await town.told()
  await town.refusal('stranger', 'help', 'watch', { helpId: id })
  await town.refusal('lin', 'help', 'settle', { helpId: id, outcome: '好了' })
  await town.trouble({
    match: { action: 'database.modifyDocument' },
    times: 1,
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })
  await town.refusal('lin', 'help', 'accept', { helpId: id })
  const log = town.printed()
  expect(log).toContain(PEOPLE.stranger.id)
  expect(log).toContain('operation.failed')
  for (const secret of [...SECRETS, 'town-', '周秀兰']) expect(log).not.toContain(secret)
})

function dataOf({ params }: Push): string {
  return JSON.stringify([params.data, params.page.replace(/id=\w+/, '')])
}
