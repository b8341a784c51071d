import { arrive, settle } from '@core/help/on-site'
import { rungsAhead } from '@core/help/rungs'
import { accept, release } from '@core/help/taking'
import { hours, minutes, seconds } from '@core/kit/time'
import { asking, CODE, caseIn, community, filed, granted, handedOver, turn } from '../support/cases'
import { as, fourOnCall, qian, START, wang } from '../support/cast'
import { lines, told } from '../support/told'
import { schedule, watch } from '../support/watch'

const alive = (now: number) => ({ candidates: [], seenAt: now })
const nobody = () => ({ candidates: [] })

describe('a case that nobody ever takes', () => {
  test('climbs the whole ladder on the minute, and then once an hour for ever', () => {
    const { messages } = watch(filed(), START + hours(3), nobody)
    expect(schedule(messages, START)).toEqual([
      '0s nobodyToAsk → qian',
      '0s nobodyToAsk → chen',
      '180s helpUnaccepted → qian',
      '300s helpUnaccepted → wu',
      '600s arriveBreached → qian',
      '600s arriveBreached → chen',
      '900s arriveBreached → wu',
      '1800s settleBreached → qian',
      '1800s settleBreached → chen',
      '2100s settleBreached → wu',
      `${2100 + 3600}s settleBreached → qian`,
      `${2100 + 7200}s settleBreached → qian`,
    ])
  })

  test('keeps the pledge and the policy it was filed with', () => {
    const policy = { ...community.policy, widenAfterMs: minutes(1) }
    const pledges = { ...community.pledges, leak: { arriveMs: minutes(4), settleMs: minutes(9) } }
    const quick = filed({ community: { ...community, policy, pledges } })
    const { messages } = watch(quick, START + minutes(20), nobody)
    expect(schedule(messages, START).slice(2)).toEqual([
      '60s helpUnaccepted → qian',
      '180s helpUnaccepted → wu',
      '240s arriveBreached → qian',
      '240s arriveBreached → chen',
      '540s arriveBreached → wu',
      '540s settleBreached → qian',
      '540s settleBreached → chen',
      '840s settleBreached → wu',
    ])
  })
})

describe('a case that somebody holds', () => {
  test('warns the responder at 70 % of each clock, and tells coordinator and resident at its end', () => {
    const { messages } = watch(caseIn('accepted'), START + minutes(40), alive)
    expect(schedule(messages, START)).toEqual([
      '420s arriveWarned → wang',
      '600s arriveBreached → qian',
      '600s arriveBreached → chen',
      '900s arriveBreached → wu',
      '1260s settleWarned → wang',
      '1800s settleBreached → qian',
      '1800s settleBreached → chen',
      '2100s settleBreached → wu',
    ])
  })

  test('that arrived in time hears of the settling clock alone', () => {
    const { messages } = watch(caseIn('arrived'), START + minutes(36), alive)
    expect(schedule(messages, START)).toEqual([
      '1260s settleWarned → wang',
      '1800s settleBreached → qian',
      '1800s settleBreached → chen',
      '2100s settleBreached → wu',
    ])
  })

  test.each(['settled', 'closed', 'withdrawn', 'referred'] as const)('a %s case has no rungs left', (status) => {
    expect(rungsAhead(caseIn(status))).toEqual([])
  })

  test('is not warned in the same breath as accepting late, nor after the clock has run out', () => {
    const late = handedOver(turn(asking(), START + minutes(3), { candidates: fourOnCall() }))
    const accepted = (at: number) => granted(accept(late, { actor: as(wang), now: START + at }))
    const warnings = (at: number) =>
      schedule(watch(accepted(at), START + minutes(12), alive).messages, START).filter((line) =>
        line.includes('Warned'),
      )
    expect(warnings(minutes(4))).toEqual(['420s arriveWarned → wang'])
    expect(warnings(minutes(6))).toEqual(['480s arriveWarned → wang'])
    expect(warnings(minutes(7.9))).toEqual(['594s arriveWarned → wang'])
    expect(warnings(minutes(8))).toEqual([])
    expect(warnings(minutes(9.5))).toEqual([])
  })

  test('warns the next responder too when the first one let go', () => {
    const warned = handedOver(turn(caseIn('accepted'), START + minutes(7), alive(START + minutes(7))))
    const back = granted(release(warned, { actor: as(wang), now: START + minutes(7.1) }, '车坏了'))
    const asked = turn(back, START + minutes(7.1), { candidates: fourOnCall() })
    const next = granted(accept(asked, { actor: as({ ...qian, id: 'li' }), now: START + minutes(7.2) }))
    const { messages } = watch(next, START + minutes(9.9), alive)
    expect(schedule(messages, START)).toEqual(['552s arriveWarned → li'])
  })

  test('a breach is told once, though the case goes through several hands after it', () => {
    const breached = handedOver(turn(caseIn('accepted'), START + minutes(10), alive(START + minutes(10))))
    const back = granted(release(breached, { actor: as(wang), now: START + minutes(11) }, '车坏了'))
    const { messages } = watch(back, START + minutes(29), nobody)
    expect(lines(messages).filter((line) => line.startsWith('arriveBreached'))).toEqual(['arriveBreached → wu'])
  })
})

describe('a case that comes back', () => {
  test('climbs the rungs of waiting again, three and five minutes after it came back', () => {
    const first = handedOver(turn(asking(), START + minutes(3), { candidates: fourOnCall() }))
    const accepted = granted(accept(first, { actor: as(wang), now: START + minutes(4) }))
    const back = granted(release(accepted, { actor: as(wang), now: START + minutes(4.5) }, '车坏了'))
    expect(schedule(watch(back, START + minutes(9.4), nobody).messages, START)).toEqual([
      '270s nobodyToAsk → qian',
      '270s nobodyToAsk → chen',
      '450s helpUnaccepted → qian',
    ])
    expect(schedule(watch(back, START + minutes(9.5), nobody).messages, START).at(-1)).toBe('570s helpUnaccepted → wu')
  })
})

describe('a ladder with one person on several rungs', () => {
  test('tells a resident who is the coordinator once per cause', () => {
    const own = turn(filed({ resident: qian }), START + minutes(10), nobody())
    const keys = own.owed.map((message) => message.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(lines(own.owed).filter((line) => line.startsWith('arriveBreached'))).toEqual(['arriveBreached → qian'])
  })
})

describe('rungs ahead', () => {
  test('come soonest first and are gone once climbed', () => {
    const request = caseIn('accepted')
    const instants = rungsAhead(request).map((rung) => rung.at - START)
    expect(instants).toEqual([...instants].sort((a, b) => a - b))
    const after = turn(request, START + minutes(10), alive(START + minutes(10)))
    expect(rungsAhead(after).every((rung) => rung.at > START + minutes(10))).toBe(true)
  })

  test('an hourly rung is told when it is due and not by a run that is later than the next one', () => {
    const stuck = handedOver(turn(caseIn('accepted'), START + minutes(35), alive(START + minutes(35))))
    const overdue = START + minutes(35)
    const at = (ms: number) => told(stuck, turn(stuck, overdue + ms, alive(overdue + ms)))
    expect(at(hours(1) - 1)).toEqual([])
    expect(at(hours(1))).toEqual(['settleBreached → qian'])
    expect(at(hours(7) + seconds(1))).toEqual(['settleBreached → qian'])
  })

  test('settling ends the ladder in the middle', () => {
    const arrived = granted(
      arrive(caseIn('accepted'), { actor: as(wang), now: START + minutes(6) }, { by: 'code', code: CODE }),
    )
    const settled = granted(
      settle(arrived, { actor: as(wang), now: START + minutes(8) }, { outcome: '好了', photos: [] }),
    )
    expect(lines(watch(settled, START + hours(23), alive).messages)).toEqual([])
  })
})
