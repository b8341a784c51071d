import { seconds } from '../../core/kit/time'
import { MOST_TRIES_AT_KEY } from '../../core/people/claim-code'
import { aCall, CALLER, PICKED_UP } from '../support/first-call'
import { townHere } from '../support/town-here'

const town = townHere()

const claims = (who: 'tao' | 'lin', code: string, key = CALLER) =>
  town.call(who, 'desk', 'claim', { communityId: 'tonghuali', key, code })

test('a code works once, and four wrong ones are all that one person has until the desk gives another', async () => {
  const { id, number, claimCode } = await town.call('he', 'desk', 'file', aCall())
  const wrong = claimCode === '000000' ? '111111' : '000000'
  for (let i = 0; i < 4; i++)
    expect(await town.refusal('tao', 'desk', 'claim', { communityId: 'tonghuali', key: number, code: wrong })).toBe(
      'CLAIM_MISMATCH',
    )
  const right = { communityId: 'tonghuali', key: number, code: claimCode }
  expect(await town.refusal('tao', 'desk', 'claim', right)).toBe('CLAIM_MISMATCH')

  const renewed = await town.call('he', 'desk', 'newCode', { helpId: id })
  expect(await claims('tao', renewed.claimCode)).toMatchObject({ id })
  const late = { communityId: 'tonghuali', key: CALLER, code: renewed.claimCode }
  expect(await town.refusal('zheng', 'desk', 'claim', late)).toBe('CLAIM_MISMATCH')
  await town.told()
  await town.unsent()
})

test('nobody can try codes one after the other: the eleventh in an hour is not looked at', async () => {
  const call = { communityId: 'tonghuali', key: '13900000000', code: '123456' }
  for (let i = 0; i < 10; i++) expect(await town.refusal('tao', 'desk', 'claim', call)).toBe('CLAIM_MISMATCH')
  expect(await town.refusal('tao', 'desk', 'claim', call)).toBe('SLOW_DOWN')
})

test('a telephone with cases and one without answer alike, every case pays for a try, and the true caller is not locked out', async () => {
  const leak = await town.call('he', 'desk', 'file', aCall())
  await town.skip(seconds(5))
  const power = { clientKey: 'call-two-of-he', category: 'power', pickedUpAt: PICKED_UP + seconds(5) }
  const dark = await town.call('he', 'desk', 'file', aCall(power))
  const wrong = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((digit) => `00000${digit}`)
    .filter((code) => code !== leak.claimCode && code !== dark.claimCode)
    .slice(0, 6)
  const answers = async (key: string) => {
    const heard: string[] = []
    for (const code of wrong)
      heard.push(
        await town.refusal(key === CALLER ? 'tao' : 'zheng', 'desk', 'claim', { communityId: 'tonghuali', key, code }),
      )
    return heard
  }
  expect(await answers(CALLER)).toEqual(await answers('13711112222'))
  const paid = [await town.stored(leak.id), await town.stored(dark.id)].map(({ call }) => call?.wrongClaims)
  expect(paid).toEqual([4, 4])
  expect(
    await town.refusal('tao', 'desk', 'claim', { communityId: 'tonghuali', key: CALLER, code: leak.claimCode }),
  ).toBe('CLAIM_MISMATCH')
  expect(await claims('lin', dark.claimCode)).toMatchObject({ id: dark.id })
  await town.told()
  await town.unsent()
})

test('tries made at once are no more than tries made one by one', async () => {
  const { id, claimCode, number } = await town.call('he', 'desk', 'file', aCall())
  const wrong = claimCode === '000000' ? '111111' : '000000'
  await town.everyInstanceIsUp()
  const call = { communityId: 'tonghuali', key: number, code: wrong }
  const answers = await Promise.all(Array.from({ length: 9 }, () => town.refusal('tao', 'desk', 'claim', call)))
  expect(new Set(answers)).toEqual(new Set(['CLAIM_MISMATCH']))
  // What was compared was written down first.
  expect((await town.stored(id)).call?.wrongClaims).toBeLessThanOrEqual(MOST_TRIES_AT_KEY)
  await town.told()
  await town.unsent()
})
