import { claim, renewCode, takeClaimTry } from '@core/appeals/claim'
import { CLAIM_MS, MAX_WRONG_CLAIMS } from '@core/people/claim-code'
import { appealIn, filed, hand, recorded, START, told } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, he, wang } from '../support/cast'

describe('claiming', () => {
  const by = (person: typeof chen, now = START + 1) => ({ person, now })

  test('makes the case its owner’s own, once', () => {
    const theirs = granted(claim(recorded({ owner: { ...chen, id: 'phone-1', openid: '' } }), by(chen), '834201'))
    expect([theirs.owner.id, theirs.owner.name, theirs.claimedAt]).toEqual(['chen', chen.name, START + 1])
    expect(granted(claim(theirs, by(chen), '834201'))).toBe(theirs)
    expect(claim(theirs, by(feng), '834201').ok).toBe(false)
  })

  test.each([
    ['a wrong code', recorded(), by(chen), '834202'],
    ['a code a week old', recorded(), by(chen, START + CLAIM_MS), '834201'],
    ['whoever wrote it down', recorded(), by(he), '834201'],
    ['whoever handles it', appealIn('assigned', recorded()), by(wang), '834201'],
    ['a case nobody wrote down for anybody', filed(), by(chen), ''],
  ])('is refused to %s, always with the same word', (_, appeal, claimant, code) => {
    const own = { ...appeal, owner: { ...appeal.owner, id: 'phone-1' } }
    expect(claim(own, claimant, code)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })

  test('ends after ten wrong codes', () => {
    let appeal = recorded()
    for (let tries = 0; tries < MAX_WRONG_CLAIMS; tries++) appeal = granted(takeClaimTry(appeal, { now: START }))
    expect(takeClaimTry(appeal, { now: START }).ok).toBe(false)
  })

  test('begins anew with a new code, which is sent as the first one was; the old one is worth nothing', () => {
    let lost = { ...told(recorded()), owner: { ...chen, id: 'phone-1', openid: '' } }
    for (let tries = 0; tries < MAX_WRONG_CLAIMS; tries++) lost = granted(takeClaimTry(lost, { now: START }))
    const renewed = granted(renewCode(lost, hand(he, CLAIM_MS), '111222'))
    expect(renewed.owed.map(({ kind, to, body }) => [kind, to.id, body.includes('认领码 111222')])).toEqual([
      ['appealCodeRenewed', 'phone-1', true],
    ])
    expect(claim(renewed, by(chen, START + CLAIM_MS + 1), '834201').ok).toBe(false)
    const tried = granted(takeClaimTry(renewed, { now: START + CLAIM_MS + 1 }))
    expect(claim(tried, by(chen, START + CLAIM_MS + 1), '111222').ok).toBe(true)
  })

  test.each([
    ['to whoever does not speak for the owner', recorded(), hand(wang), 'NOT_YOURS'],
    ['once its owner has it', { ...recorded(), claimedAt: START }, hand(he), 'NOT_YOURS'],
    ['of a case nobody wrote down', filed(), hand(he), 'NOT_YOURS'],
    ['of one that never had a code', recorded({ claimCode: '' }), hand(he), 'NO_SUCH_MOVE'],
  ])('gives no new code %s', (_, appeal, speaker, code) => {
    expect(renewCode(appeal, speaker, '111222')).toEqual({ ok: false, code })
  })
})
