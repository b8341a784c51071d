import { randomInt } from 'node:crypto'
import type { Person } from '../../../core/people/person'
import { appVersionOf } from '../../../core/people/wall-code'
import { carrierTimeoutMs } from '../channels/carrier-timeout'
import { phonesOn } from '../channels/channels'
import { carriersIn } from '../channels/configured'
import { patienceWith, withPatience } from '../channels/patience'
import type { Context } from '../context'
import { consoleLog } from '../log'
import { appeals } from '../repositories/appeals'
import { communities } from '../repositories/communities'
import { deskLog } from '../repositories/desk-log'
import { drills } from '../repositories/drills'
import { erasures } from '../repositories/erasures'
import { heartbeats } from '../repositories/heartbeats'
import { helpRequests } from '../repositories/help-requests'
import { outbox } from '../repositories/outbox'
import { people } from '../repositories/people'
import { photoChecks } from '../repositories/photo-checks'
import { presences } from '../repositories/presences'
import { reaches } from '../repositories/reaches'
import { rosters } from '../repositories/rosters'
import { uploads } from '../repositories/uploads'
import { wallCodes } from '../repositories/wall-codes'
import { callerNow } from './caller'
import { codePicture } from './code-picture'
import { contentCheck } from './content-check'
import { files } from './files'
import { lookAround } from './look-around'
import { phoneOfCode } from './phone-of-code'
import { store } from './store'
import { subscriptionMessenger } from './subscription-messenger'

// Over 40 lines: one for each thing that a call may use.
/** Everything one call may use, wired to WeChat. */
export function contextNow(requestId: string): Context {
  const now = Date.now()
  const caller = callerNow()
  const log = consoleLog(Date.now)
  const everybody = people(store, lookAround, log)
  const carried = carriers()
  let loaded: Promise<Person | null> | null = null
  return {
    caller,
    requestId,
    now,
    clock: Date.now,
    arrivalCode: () => String(randomInt(10_000)).padStart(4, '0'),
    claimCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    me: () => {
      const me = loaded ?? everybody.get(caller.personId)
      loaded = me
      return me
    },
    communities: communities(store, now),
    people: everybody,
    presences: presences(store, log, phonesOn(carried.channels)),
    requests: helpRequests(store, log),
    appeals: appeals(store, log),
    heartbeats: heartbeats(store, lookAround),
    outbox: outbox(store, log),
    rosters: rosters(store),
    deskLog: deskLog(store),
    reaches: reaches(store, log),
    drills: drills(store, log),
    photoChecks: photoChecks(store),
    wallCodes: wallCodes(store),
    content: contentCheck,
    files,
    erasures: erasures(store),
    uploads: uploads(store, log),
    phoneOfCode,
    codePicture,
    appVersion: appVersionOf(process.env.MINI_PROGRAM_VERSION),
    ...carried,
    pushes: 'now',
    log,
  }
}

/** Each channel with patience: nobody waits for a carrier that does not answer. */
function carriers(): Pick<Context, 'channels' | 'receipts'> {
  const { messengers, receipts } = carriersIn(process.env, Date.now)
  const all = Object.entries({ subscription: subscriptionMessenger, ...messengers })
  const patienceMs = patienceWith(carrierTimeoutMs(process.env))
  const channels = Object.fromEntries(all.map(([name, messenger]) => [name, withPatience(messenger, patienceMs)]))
  return { channels, receipts }
}
