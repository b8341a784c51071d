import { type HelpRequest, liveOffers } from '@core/help/help-request'
import { needsOf } from '@core/help/keep-time'
import { accept } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import { asking, filed, granted, handedOver, turn } from '../support/cases'
import { as, fourOnCall, onCall, START, sun, wang, zhao } from '../support/cast'
import { told } from '../support/told'

const four = { candidates: fourOnCall() }
const live = (request: HelpRequest) => liveOffers(request).map((offer) => offer.member.id)
const at = (s: number) => START + seconds(s)

describe('three minutes without acceptance', () => {
  const silentTown = [turn(asking(), at(45), four)].map((request) => turn(request, at(90), four))[0] ?? asking()
  const before = handedOver(silentTown)

  test('finds, until then, nobody left to ask whose silence is not an answer', () => {
    expect(live(before)).toEqual([])
    expect(live(turn(before, START + minutes(3) - 1, four))).toEqual([])
  })

  test('asks everybody on call again, without a time to answer, and tells the coordinator', () => {
    const after = turn(before, START + minutes(3), four)
    expect(live(after)).toEqual(['wang', 'li', 'zhao', 'sun'])
    expect(liveOffers(after).map((offer) => offer.answerBy)).toEqual([null, null, null, null])
    expect(told(before, after)).toEqual([
      'helpOffered → li',
      'helpOffered → sun',
      'helpOffered → wang',
      'helpOffered → zhao',
      'helpUnaccepted → qian',
    ])
  })

  test('means everybody: far ones and those whose place is old too, but nobody busy', () => {
    const old = START - minutes(300)
    const town = [onCall(wang, { at: 9_000 }), onCall(sun, { placedAt: old }), onCall(zhao, { busy: true })]
    expect(live(turn(before, START + minutes(3), { candidates: town }))).toEqual(['sun', 'wang'])
  })

  test('come sooner than the next minute when the last look was in vain', () => {
    const vain = handedOver(turn(filed(), START + seconds(150), { candidates: [] }))
    expect(needsOf(vain, START + minutes(3) - 1).candidates).toBe(false)
    expect(live(turn(vain, START + minutes(3), four))).toEqual(['wang', 'li', 'zhao', 'sun'])
  })

  test('looks again every minute for whoever has come on duty or got free', () => {
    const wide = handedOver(turn(before, START + minutes(3), { candidates: [onCall(wang)] }))
    expect(needsOf(wide, START + minutes(4) - 1).candidates).toBe(false)
    const more = turn(wide, START + minutes(4), { candidates: [onCall(wang), onCall(sun)] })
    expect(live(more)).toEqual(['wang', 'sun'])
    expect(told(wide, more)).toEqual(['helpOffered → sun'])
  })

  test('keeps an offer open that nobody answered, however long', () => {
    const wide = turn(before, START + minutes(3), four)
    const later = turn(wide, START + minutes(50), four)
    expect(live(later)).toEqual(['wang', 'li', 'zhao', 'sun'])
    expect(granted(accept(later, { actor: as(zhao), now: START + minutes(50) })).responder?.member).toEqual(zhao)
  })

  test('at five minutes tells the secretary as well', () => {
    const wide = handedOver(turn(before, START + minutes(3), four))
    expect(told(wide, turn(wide, START + minutes(5) - 1, four))).toEqual([])
    expect(told(wide, turn(wide, START + minutes(5), four))).toEqual(['helpUnaccepted → wu'])
  })
})
