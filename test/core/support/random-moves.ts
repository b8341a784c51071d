import { allWell } from '@core/help/all-well'
import { clearDanger } from '@core/help/clear-danger'
import { markDrill } from '@core/help/drill'
import * as ending from '@core/help/ending'
import * as hands from '@core/help/hands'
import type { HelpRequest } from '@core/help/help-request'
import * as onSite from '@core/help/on-site'
import * as pausing from '@core/help/pausing'
import type { Hand, Moved } from '@core/help/step'
import * as taking from '@core/help/taking'
import { minutes } from '@core/kit/time'
import { CODE } from './cases'
import type { MoveName } from './deeds'

type Way = Parameters<typeof taking.assign>[2]

/** Every move that somebody may try, with words of its own. */
export const MOVES: Readonly<Record<MoveName, (request: HelpRequest, hand: Hand, way: Way) => Moved>> = {
  accept: taking.accept,
  decline: (request, hand) => taking.decline(request, hand, '忙'),
  assign: taking.assign,
  takeOver: taking.takeOver,
  addHelper: (request, hand, way) => hands.addHelper(request, hand, way.member),
  helperAccept: hands.helperAccept,
  helperArrive: hands.helperArrive,
  helperLeave: (request, hand) => hands.helperLeave(request, hand, '来不了'),
  pause: (request, hand) => pausing.pause(request, hand, { reason: '等居民回家', forMs: minutes(20) }),
  resume: pausing.resume,
  allWell,
  drill: markDrill,
  clearDanger: (request, hand) => clearDanger(request, hand, { reason: '说的是别的事' }),
  release: (request, hand) => taking.release(request, hand, '来不了'),
  reassure: taking.reassure,
  arrive: (request, hand) => onSite.arrive(request, hand, { by: 'code', code: CODE }),
  mistype: (request, hand) => onSite.arrive(request, hand, { by: 'code', code: '0000' }),
  reach: (request, hand) => onSite.arrive(request, hand, { by: 'place', place: request.place, accuracyM: 20 }),
  settle: (request, hand) => onSite.settle(request, hand, { outcome: '换了阀门', photos: [] }),
  confirm: (request, hand) => ending.confirm(request, hand, { stars: 5, note: '' }),
  reopen: (request, hand) => ending.reopen(request, hand, { reason: '又漏了', arrivalCode: CODE, posts: null }),
  withdraw: (request, hand) => ending.withdraw(request, hand, '好了'),
  refer: (request, hand) => ending.refer(request, hand, { reason: '要专业公司', to: '物业维修部' }),
}
