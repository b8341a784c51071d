import type { Actor } from '@core/people/person'
import { keepWish, wishWakeAt } from '@core/volunteering/keep-wish'
import type { Wish } from '@core/volunteering/wish'
import { judgeWish, withVerdict } from '@core/volunteering/wish-held'
import {
  approve,
  claim,
  deliver,
  joinGroup,
  leaveGroup,
  receive,
  release,
  thank,
  withdraw,
} from '@core/volunteering/wish-moves'
import { wishViewFor } from '@core/volunteering/wish-view'
import { acting, at, COORDINATOR, LI, SECRETARY, someone, value, wish } from '../support/volunteers'

const now = at('12:00', '2026-03-02')
const by = (actor: Actor, when = now) => ({ actor, now: when })
const WANG = acting('wang', 'member')
const CHEN = acting('chen')
const wang = { leader: someone('wang'), groupName: '' }
const group = { leader: someone('wang'), groupName: '三栋帮帮团' }
const open = value(approve(wish(), '想要一个收音机', by(COORDINATOR)))
const claimed = value(claim(open, wang, by(WANG)))
const kinds = ({ owed }: Wish) => owed.map(({ kind, to }) => `${kind} ${to.id}`)

describe('a wish', () => {
  test('is open once somebody of the community has looked at it, and never by the wisher’s own hand', () => {
    expect(claim(wish(), wang, by(WANG))).toMatchObject({ code: 'NOT_OPEN_YET' })
    expect(approve(wish(), 'x', by(WANG))).toMatchObject({ code: 'NOT_YOURS' })
    const coordinators = wish({ owner: someone('zhao') })
    expect(approve(coordinators, 'x', by(COORDINATOR))).toMatchObject({ code: 'NOT_YOURS' })
    expect(approve(coordinators, 'x', by(SECRETARY)).ok).toBe(true)
  })

  test('is claimed by whoever is first, not by its owner', () => {
    expect(kinds(claimed)).toEqual(['wishClaimed li'])
    expect(claim(claimed, { leader: someone('chen'), groupName: '' }, by(CHEN))).toMatchObject({
      code: 'ALREADY_TAKEN',
    })
    expect(value(claim(claimed, wang, by(WANG)))).toBe(claimed)
    expect(claim(open, { leader: someone('li'), groupName: '' }, by(LI))).toMatchObject({ code: 'NOT_YOURS' })
  })

  test('is done by a group whose members come and go, as long as it is not delivered', () => {
    const grouped = value(claim(open, group, by(WANG)))
    const two = value(joinGroup(grouped, someone('chen'), by(CHEN)))
    expect(value(joinGroup(two, someone('chen'), by(CHEN)))).toBe(two)
    expect(two.claim?.helpers.map(({ id }) => id)).toEqual(['chen'])
    expect(value(leaveGroup(two, by(CHEN))).claim?.helpers).toEqual([])
    expect(joinGroup(claimed, someone('chen'), by(CHEN))).toMatchObject({ code: 'ALREADY_TAKEN' })
    const helpers = Array.from({ length: 19 }, (_, nth) => someone(`h${nth}`))
    const crowded = { ...grouped, claim: grouped.claim && { ...grouped.claim, helpers } }
    expect(joinGroup(crowded, someone('chen'), by(CHEN))).toMatchObject({ code: 'GROUP_FULL' })
    const delivered = value(deliver(grouped, '送到了', by(WANG)))
    expect(joinGroup(delivered, someone('chen'), by(CHEN))).toMatchObject({ code: 'ALREADY_TAKEN' })
  })

  test('comes true by the wisher’s word or a community worker’s, never by the claimers’ own', () => {
    const delivered = value(deliver(claimed, '送到了', by(WANG)))
    expect(kinds(delivered).slice(1)).toEqual(['wishDelivered li', 'wishDelivered zhao'])
    expect(receive(delivered, '', by(WANG))).toMatchObject({ code: 'NOT_YOURS' })
    const workers = value(claim(open, { leader: someone('zhao'), groupName: '' }, by(COORDINATOR)))
    expect(receive(workers, '', by(COORDINATOR))).toMatchObject({ code: 'NOT_YOURS' })
    expect(value(receive(workers, '', by(SECRETARY))).receipt).toMatchObject({ as: 'supervisor', byId: 'gu' })
    const fulfilled = value(receive(delivered, '声音很大', by(LI)))
    expect(fulfilled.receipt).toMatchObject({ as: 'owner' })
    const thanked = value(thank(fulfilled, '谢谢小王', by(LI)))
    expect([thanked.status, kinds(thanked).at(-1)]).toEqual(['thanked', 'wishThanked wang'])
    expect(thank(fulfilled, '谢谢', by(WANG))).toMatchObject({ code: 'NOT_YOURS' })
  })

  test('can be taken back until it has come true', () => {
    const off = value(withdraw(claimed, '女儿买了', by(LI)))
    expect(kinds(off).slice(1)).toEqual(['wishOver wang'])
    expect(withdraw(value(receive(claimed, '', by(LI))), '', by(LI))).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })
})

describe('words that did not pass the check', () => {
  const isHeld = true
  const heldThanks = () => {
    const fulfilled = value(receive({ ...claimed, owed: [] }, '', by(LI)))
    return value(thank(withVerdict({ ...fulfilled, owed: [] }, { of: 'thanks', isHeld }, now), '谢谢小王', by(LI)))
  }

  test('are read by whoever wrote them and by those who look after wishes, and go out in no message', () => {
    const thanked = heldThanks()
    const read = [LI, WANG, COORDINATOR, SECRETARY].map((who) => wishViewFor(thanked, who)?.thanks)
    expect(read).toEqual(['谢谢小王', '', '谢谢小王', '谢谢小王'])
    expect(thanked.owed.map(({ body }) => body)).toEqual(['“想要一个收音机”：写的话社区看过就给您看。'])
    expect(wishViewFor(thanked, WANG)?.held).toEqual([{ of: 'thanks', state: 'held', kept: true }])
    expect(wishViewFor(thanked, CHEN)?.held).toEqual([])
  })

  test('are let out, or not, by somebody who looks after wishes and has no part in this one', () => {
    const thanked = heldThanks()
    const word = { of: 'thanks', show: true } as const
    for (const who of [LI, WANG, CHEN]) expect(judgeWish(thanked, word, by(who))).toMatchObject({ code: 'NOT_YOURS' })
    const shown = value(judgeWish(thanked, word, by(COORDINATOR)))
    expect(wishViewFor(shown, WANG)?.thanks).toBe('谢谢小王')
    expect(value(judgeWish(shown, word, by(SECRETARY)))).toBe(shown)
    expect(wishViewFor(value(judgeWish(shown, { ...word, show: false }, by(SECRETARY))), WANG)?.thanks).toBe('')
    expect(judgeWish(thanked, { of: 'note', show: true }, by(COORDINATOR))).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })

  test('of a group are no name for it, to its own helpers either, and go with whoever gives the wish back', () => {
    const named = value(claim(withVerdict(open, { of: 'groupName', isHeld }, now), group, by(WANG)))
    expect(named.owed[0]?.body).toContain('wang的名字认领了')
    const two = value(joinGroup(named, someone('chen'), by(CHEN)))
    expect([WANG, CHEN, LI].map((who) => wishViewFor(two, who)?.claim?.groupName)).toEqual(['三栋帮帮团', '', ''])
    expect(value(release(two, '', by(WANG))).held).toEqual([])
  })

  test('of the wish itself are let out by whoever has looked at it', () => {
    const looked = value(approve(withVerdict(wish(), { of: 'text', isHeld }, now), '想要一个收音机', by(COORDINATOR)))
    expect(wishViewFor(value(claim(looked, wang, by(WANG))), WANG)?.detail).toBe('耳朵不好，要声音大的')
  })

  test('are past once something else is said in their place', () => {
    const before = withVerdict(open, { of: 'note', isHeld }, now)
    expect(withVerdict(before, { of: 'note', isHeld: false }, now).held).toEqual([])
    expect(withVerdict(open, { of: 'note', isHeld: false }, now)).toBe(open)
  })
})

describe('the clock', () => {
  const quiet = { ...claimed, owed: [] }

  test('reminds the claimers and then gives the wish back to everybody', () => {
    const ends = now + 7 * 864e5
    expect(wishWakeAt(quiet)).toBe(ends - 1.75 * 864e5)
    const reminded = keepWish(quiet, ends - 1.75 * 864e5)
    expect(kinds(reminded)).toEqual(['wishClaimEnding wang'])
    expect(keepWish(reminded, ends - 1)).toBe(reminded)
    const released = keepWish(reminded, ends)
    expect(released).toMatchObject({ status: 'filed', claim: null })
    expect(kinds(released).slice(1)).toEqual(['wishReleased li', 'wishReleased wang'])
    expect(claim(released, { leader: someone('chen'), groupName: '' }, by(CHEN, ends)).ok).toBe(true)
  })

  test('releases nothing that is done and waits for the receipt', () => {
    const delivered = { ...value(deliver(quiet, '', by(WANG))), owed: [] }
    expect(wishWakeAt(delivered)).toBeNull()
    expect(keepWish(delivered, now + 365 * 864e5)).toBe(delivered)
    expect(release(delivered, '', { actor: { kind: 'engine' }, now })).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })

  test('says so when nobody has come for a wish', () => {
    const over = keepWish({ ...open, owed: [] }, wish().filedAt + 60 * 864e5)
    expect([over.status, kinds(over)]).toEqual(['expired', ['wishOver li']])
  })
})

describe('who sees what', () => {
  const SECRETS = /13800000000|301|li的名字|耳朵不好/
  const said = (one: Wish, actor: Actor) => JSON.stringify(wishViewFor(one, actor))

  test('a neighbour reads the title and the zone, once it is open, and nothing that tells who', () => {
    expect(wishViewFor(wish(), CHEN)).toBeNull()
    for (const one of [open, claimed, value(receive(claimed, '谢了301', by(LI)))])
      expect(said(one, CHEN)).not.toMatch(SECRETS)
    expect(wishViewFor(open, CHEN)).toMatchObject({
      title: '想要一个收音机',
      zoneId: 'zone-1',
      ownerName: '',
      moves: ['claim'],
    })
    expect(wishViewFor(value(withdraw(open, '', by(LI))), CHEN)).toBeNull()
  })

  test('whoever has taken it on sees door and telephone, as long as it is theirs', () => {
    expect(said(claimed, WANG)).toMatch(/13800000000.*301/)
    expect(said(value(receive(claimed, '', by(LI))), WANG)).not.toMatch(/13800000000|"301"/)
    expect(said(value(release(claimed, '', by(WANG))), WANG)).not.toMatch(SECRETS)
  })

  test('the wisher knows who comes', () => {
    expect(wishViewFor(claimed, LI)?.claim?.names).toEqual(['wang的名字'])
    expect(wishViewFor(claimed, CHEN)?.claim).toMatchObject({ names: [], people: 1 })
  })
})
