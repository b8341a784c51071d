import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

test('a text that the ledger could not be told of is not sent again, and nobody who was pushed beside it hears twice', async () => {
  await town.wechatAnswers({
    match: { openid: PEOPLE.lin.openid },
    reply: { errcode: 43101, errmsg: 'user refuse to accept the msg' },
  })
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.trouble({
    match: { action: 'database.modifyDocument', collection: 'reach' },
    effect: { error: { code: 'DATABASE_REQUEST_FAILED' } },
  })
  const textsToLin = () =>
    carriers.sms.inputs('SendSms').filter((input) => JSON.stringify(input).includes(PEOPLE.lin.phone)).length
  const { id } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  expect(textsToLin()).toBe(1)
  await town.skip(31_000)
  await town.call('zhou', 'help', 'watch', { helpId: id })
  expect(textsToLin()).toBe(1)
})
