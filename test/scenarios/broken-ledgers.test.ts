import { seconds } from '../../core/kit/time'
import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

const brokenLedgers = () =>
  town.trouble({
    match: { action: 'database.modifyDocument', collection: 'reach' },
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })

test('a text that the ledger could not be told of is not sent again, and nobody who was pushed beside it hears twice', async () => {
  await town.wechatAnswers({
    match: { openid: PEOPLE.lin.openid },
    reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
  })
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await brokenLedgers()
  const textsToLin = () =>
    carriers.sms.inputs('SendSms').filter((input) => JSON.stringify(input).includes(PEOPLE.lin.phone)).length
  const { id } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  expect(textsToLin()).toBe(1)
  await town.skip(31_000)
  await town.call('zhou', 'help', 'watch', { helpId: id })
  expect(textsToLin()).toBe(1)
})

test('a push that was seen is booked when the ledger can be written again, if it could not be the first time', async () => {
  await town.goesOnDuty('lin', 100)
  await town.files()
  const offer = async () => (await town.all<{ unbooked: string | null; dueAt: number | null }>('outbox'))[0]
  await town.skip(seconds(50))
  await town.call('lin', 'duty', 'beat', { place: null })
  await brokenLedgers()
  await town.until('14:21:17')
  expect(await offer()).toMatchObject({ unbooked: 'spent', plan: [] })
  await town.allIsWell()
  await town.until('14:27:17')
  expect(await offer()).toMatchObject({ unbooked: null, dueAt: null })
  await town.told()
})
