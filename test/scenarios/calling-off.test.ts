import { hours } from '../../core/kit/time'
import { acceptedCase, arrivedCase, lookedAt, settledCase } from '../support/cases'
import { COMMUNITY } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

describe('the resident calls it off', () => {
  test('while waiting: whoever was asked hears so, and nobody else is asked', async () => {
    await town.goesOnDuty('lin', 100)
    await town.goesOnDuty('sun', 300)
    await town.goesOnDuty('zheng', 600)
    const { id } = await town.files()
    await town.told()
    await town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '自己修好了' })
    expect(await town.told()).toEqual(['lin offerDropped', 'sun offerDropped'])

    expect(await town.refusal('lin', 'help', 'accept', { helpId: id })).toBe('OFFER_OVER')
    await town.until('14:36:00')
    expect((await town.stored(id)).wakeAt).toBeNull()
  })

  test('while somebody is on the way: the responder is told and free again', async () => {
    const { id } = await acceptedCase(town)
    await town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '' })
    expect(await town.told()).toEqual(['lin helpWithdrawn'])
    expect(await town.call('lin', 'duty', 'workbench', {})).toMatchObject({ task: null })
    await town.call('lin', 'duty', 'goOff', {})
  })

  test('not after somebody has arrived', async () => {
    const { id } = await arrivedCase(town)
    expect(await town.refusal('zhou', 'help', 'withdraw', { helpId: id, reason: '' })).toBe('NO_SUCH_MOVE')
  })

  test('nobody else may', async () => {
    const { id } = await acceptedCase(town)
    expect(await town.refusal('lin', 'help', 'withdraw', { helpId: id, reason: '' })).toBe('NOT_YOURS')
    expect(await town.refusal('zhao', 'help', 'withdraw', { helpId: id, reason: '' })).toBe('NOT_YOURS')
  })
})

describe('a submission whose answer was never heard is given up', () => {
  const givenUp = { communityId: COMMUNITY.id, clientKey: 'given-up-1' }

  test('and had got through: its case is withdrawn, once, and whoever was asked hears so', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files('zhou', { clientKey: 'given-up-1' })
    await town.told()
    expect(await town.call('zhou', 'help', 'callOff', givenUp)).toEqual({ calledOff: true })
    expect(await town.call('zhou', 'help', 'callOff', givenUp)).toEqual({ calledOff: true })
    expect(await town.told()).toEqual(['lin offerDropped'])
    expect((await town.stored(id)).status).toBe('withdrawn')
  })

  test('and had not: nothing is there to withdraw, nor for anybody else with the same key', async () => {
    expect(await town.call('zhou', 'help', 'callOff', givenUp)).toEqual({ calledOff: false })
    const { id } = await town.files('zhou', { clientKey: 'given-up-1' })
    expect(await town.call('tao', 'help', 'callOff', givenUp)).toEqual({ calledOff: false })
    expect((await town.stored(id)).status).toBe('waiting')
    await town.told()
  })

  test('and somebody is at the door by then: the case stays', async () => {
    await town.goesOnDuty('lin', 100)
    const { id, arrivalCode } = await town.files('zhou', { clientKey: 'given-up-1' })
    await town.call('lin', 'help', 'accept', { helpId: id })
    await town.call('lin', 'help', 'arrive', { helpId: id, proof: { by: 'code', code: arrivalCode ?? '' } })
    await town.told()
    expect(await town.refusal('zhou', 'help', 'callOff', givenUp)).toBe('NO_SUCH_MOVE')
    expect((await town.stored(id)).status).toBe('arrived')
  })
})

describe('out of our power', () => {
  const referral = { reason: '要动燃气表', to: '燃气公司 96177' }

  test('the coordinator refers a waiting case: the resident and those who were asked are told', async () => {
    await town.goesOnDuty('lin', 100)
    const { id } = await town.files()
    await town.told()
    await town.call('zhao', 'help', 'refer', { helpId: id, ...referral })
    expect(await town.told()).toEqual(['lin offerDropped', 'zhou helpReferred'])
    expect(await lookedAt(town, 'zhou', id)).toMatchObject({ status: 'referred', referredTo: '燃气公司 96177' })
    await town.skip(hours(1))
    expect(await town.engineRuns()).toMatchObject({ data: { seen: 0 } })
  })

  test('the coordinator refers an accepted case: the responder is told too', async () => {
    const { id } = await acceptedCase(town)
    await town.call('zhao', 'help', 'refer', { helpId: id, ...referral })
    expect(await town.told()).toEqual(['lin offerDropped', 'zhou helpReferred'])
  })

  test('the responder refers on the way', async () => {
    const { id } = await acceptedCase(town)
    await town.call('lin', 'help', 'refer', { helpId: id, ...referral })
    expect(await town.told()).toEqual(['zhou helpReferred'])
    expect(await town.call('lin', 'duty', 'workbench', {})).toMatchObject({ task: null })
  })

  test('the responder refers at the door', async () => {
    const { id } = await arrivedCase(town)
    await town.call('lin', 'help', 'refer', { helpId: id, ...referral })
    expect(await town.told()).toEqual(['zhou helpReferred'])
  })

  test('a settled case is not referred, and a member who was only asked refers nothing', async () => {
    await town.goesOnDuty('sun', 300)
    const { id } = await town.files('tao')
    await town.told()
    expect(await town.refusal('sun', 'help', 'refer', { helpId: id, ...referral })).toBe('NOT_YOURS')
    await town.call('tao', 'help', 'withdraw', { helpId: id, reason: '' })
    expect(await town.told()).toEqual(['sun offerDropped'])

    await town.call('sun', 'duty', 'goOff', {})
    const settled = await settledCase(town)
    expect(await town.refusal('zhao', 'help', 'refer', { helpId: settled.id, ...referral })).toBe('NO_SUCH_MOVE')
  })
})
