import { minutes } from '../../../core/kit/time'
import type { CallDeed, Deed } from './deed'

const drain: Deed = { do: 'drain' }
const engine: Deed = { do: 'engine', runs: 1 }

/** A call in the ordinary way, and everything that follows from it. */
function done(call: CallDeed['call'], draw: Partial<CallDeed> = {}): readonly Deed[] {
  return [{ do: 'call', call, who: 0, nth: 0, whom: 0, fits: true, unheard: false, ...draw }, drain]
}

/** So much time, and then a run of the engine. */
function later(ms: number): readonly Deed[] {
  return [{ do: 'pass', ms }, engine, drain]
}

const onDuty = [0, 1, 2].flatMap((who) => done('goOn', { who }))
const onTheWay = [...onDuty, ...done('submit'), ...done('accept')]
const twoCases = [...onTheWay, ...done('submit', { who: 1 })]
const joined = [...twoCases, ...done('join', { nth: 0, who: 0 })]
const invited = [...onTheWay, ...done('addHelper', { whom: 1 }), ...done('addHelper', { whom: 2 })]
const late = [...onTheWay, ...later(minutes(10))]
const bothWait = [...onDuty, ...done('submit'), ...done('submit', { who: 1 }), ...done('join')]
const onSite = [...onDuty, ...done('submit', { who: 1, nth: 1 }), ...done('accept'), ...done('arrive')]

/** How the day of a schedule may begin. Each ends where moves are open that few random days come to. */
export const OPENINGS = {
  'somebody is on the way': onTheWay,
  'the first case waits for the trip of the second': joined,
  'two cases wait for one trip': bothWait,
  'two cases wait, each for itself again': [...bothWait, ...done('unjoin')],
  'two cases share one trip': [...twoCases, ...done('accept'), ...joined.slice(twoCases.length)],
  'somebody is asked "still coming?"': late,
  'somebody says that they are still coming': [...late, ...done('reassure')],
  'one trip, and half its people are asked "still coming?"': [...joined, ...later(minutes(10))],
  'others are asked to come along': invited,
  'somebody comes along': [...invited, ...done('helperAccept')],
  'who leads goes, and who came along stays': [...invited, ...done('helperAccept'), ...done('release')],
  'who was asked to come along says nothing': [...invited, ...later(minutes(3))],
  'who came along is there': [...invited, ...done('helperAccept'), ...done('helperArrive')],
  'who was asked to come along says no': [...invited, ...done('helperLeave')],
  'two have to come': [...onDuty, ...done('submit', { nth: 1 }), ...done('accept')],
  'somebody on site says that all is well': [...onSite, ...later(minutes(16)), ...done('allWell')],
  'somebody on site says nothing': [...onSite, ...later(minutes(16)), ...later(minutes(3))],
  'a case stands still': [...onTheWay, ...done('pause')],
  'it is settled': [...onTheWay, ...done('arrive'), ...done('settle')],
  'the desk has filed a case that is settled': [
    ...onDuty,
    ...done('file'),
    ...done('accept'),
    ...done('arrive'),
    ...done('settle'),
  ],
} satisfies Readonly<Record<string, readonly Deed[]>>
