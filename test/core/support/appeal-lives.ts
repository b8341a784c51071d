import type { Appeal, AppealMove } from '@core/appeals/appeal'
import * as attention from '@core/appeals/attention'
import { claim } from '@core/appeals/claim'
import * as deciding from '@core/appeals/deciding'
import * as ending from '@core/appeals/ending'
import * as handling from '@core/appeals/handling'
import { keepTime } from '@core/appeals/keep-time'
import { type Hand, permit } from '@core/appeals/lifecycle'
import * as merging from '@core/appeals/merging'
import { publish, unpublish } from '@core/appeals/publication'
import { DAY_MS, HOUR_MS } from '@core/kit/time'
import { type Contact, ENGINE } from '@core/people/person'
import fc from 'fast-check'
import { calendar, filed, other, recorded, START, team, told } from './appeals'
import { as, CAST, feng } from './cast'

/** One thing that happens: somebody tries a move, time passes, the engine comes by, the owner claims. */
export type AppealDeed =
  | { readonly do: 'move'; readonly move: AppealMove; readonly who: number; readonly nth: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'engine' }
  | { readonly do: 'claim'; readonly who: number }

/** How the case came in; each by its own way through the same table. */
export const KINDS = ['own', 'anonymous', 'recorded', 'relative'] as const

export interface AppealChange {
  readonly before: Appeal
  readonly after: Appeal
  readonly now: number
  readonly move: AppealMove | 'time' | 'claim'
}

/** The rarer the occasion of a move, the oftener it is tried: each has to be met in some hundred lives. */
const TRIED: readonly AppealMove[] = [
  ...['accept', 'accept', 'assign', 'assign', 'reassign', 'note', 'answer', 'answer', 'cannotDo'],
  ...['proposeDecline', 'approveDecline', 'approveDecline', 'rejectDecline'],
  ...['proposeExtension', 'proposeExtension', 'approveExtension', 'approveExtension', 'rejectExtension'],
  ...[
    'confirm',
    'reopen',
    'reopen',
    'withdraw',
    'merge',
    'toHelp',
    'follow',
    'follow',
    'unfollow',
    'urge',
    'supervise',
  ],
  ...['publish', 'publish', 'unpublish', 'unpublish'],
] as readonly AppealMove[]

const who = fc.nat({ max: CAST.length - 1 })

export const appealDeeds: fc.Arbitrary<readonly AppealDeed[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ do: fc.constant('move' as const), move: fc.constantFrom(...TRIED), who, nth: fc.nat() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: HOUR_MS, max: 4 * DAY_MS }) }),
    },
    { weight: 2, arbitrary: fc.constant({ do: 'engine' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('claim' as const), who }) },
  ),
  { minLength: 10, maxLength: 90, size: 'max' },
)

/** One case lives through whatever happens; refusals change nothing. */
export function liveAppeal(
  kind: (typeof KINDS)[number],
  deeds: readonly AppealDeed[],
  changed: (change: AppealChange) => void,
): Appeal {
  let appeal = begun(kind)
  let now = START
  for (const deed of deeds) {
    now += 1
    if (deed.do === 'pass') now += deed.ms
    const [move, after] = happen(appeal, deed, now)
    if (after !== appeal) changed({ before: appeal, after, now, move })
    appeal = told(after)
  }
  return appeal
}

/** How a case stands before anything happens to it. */
export function begun(kind: (typeof KINDS)[number]): Appeal {
  if (kind === 'anonymous') return filed({ anonymous: true })
  if (kind === 'recorded') return recorded({ owner: { ...filed().owner, id: 'phone-1', openid: '' } })
  return kind === 'relative' ? filed({ recorder: { ...feng, at: 'phone' } }) : filed()
}

function happen(appeal: Appeal, deed: AppealDeed, now: number): readonly [AppealChange['move'], Appeal] {
  if (deed.do === 'engine') return ['time', keepTime(appeal, now, calendar)]
  if (deed.do === 'claim') {
    const claimed = claim(appeal, { person: personOf(deed.who), now }, '834201')
    return ['claim', claimed.ok ? claimed.value : appeal]
  }
  if (deed.do !== 'move') return ['time', appeal]
  const moved = MOVES[deed.move](appeal, handOf(appeal, deed, now), personOf(deed.who))
  return [deed.move, moved.ok ? moved.value : appeal]
}

/** Half the time whoever comes along, half the time somebody who may. */
function handOf(appeal: Appeal, { move, who: whom, nth }: Extract<AppealDeed, { do: 'move' }>, now: number): Hand {
  const anybody = { actor: as(personOf(whom)), now }
  if (nth % 2 === 0) return anybody
  return CAST.map((one) => ({ actor: as(one), now })).find((hand) => permit(appeal, move, hand).ok) ?? anybody
}

function personOf(at: number): Contact {
  return CAST[at % CAST.length] ?? feng
}

const WORDS = { name: '', words: '去看过了', photos: [] }

type Try = (appeal: Appeal, hand: Hand, person: Contact) => ReturnType<typeof ending.silence>

const MOVES: Readonly<Record<AppealMove, Try>> = {
  accept: (appeal, hand, { id }) => deciding.accept(appeal, hand, id.length === 2 ? team : null),
  proposeDecline: (appeal, hand) => deciding.proposeDecline(appeal, hand, '不归社区管'),
  approveDecline: deciding.approveDecline,
  rejectDecline: (appeal, hand) => deciding.rejectDecline(appeal, hand, '该管'),
  assign: (appeal, hand) => deciding.assign(appeal, hand, team),
  reassign: (appeal, hand, person) =>
    deciding.reassign(appeal, hand, { kind: 'person', id: person.id, name: person.name, people: [person] }),
  note: (appeal, hand) => handling.note(appeal, hand, WORDS),
  proposeExtension: (appeal, hand) => handling.proposeExtension(appeal, hand, { days: 3, reason: '等配件' }),
  approveExtension: (appeal, hand) => handling.approveExtension(appeal, hand, calendar),
  rejectExtension: (appeal, hand) => handling.rejectExtension(appeal, hand, '不用等'),
  answer: (appeal, hand) => handling.answer(appeal, hand, WORDS),
  cannotDo: (appeal, hand) => handling.cannotDo(appeal, hand, { ...WORDS, referral: '自来水公司' }),
  confirm: (appeal, hand) => ending.confirm(appeal, hand, { solved: true, stars: 4, note: '谢谢' }),
  silence: (appeal, { now }) => ending.silence(appeal, { actor: ENGINE, now }),
  reopen: (appeal, hand) => ending.reopen(appeal, hand, { reason: '又堵了', calendar }),
  withdraw: (appeal, hand) => ending.withdraw(appeal, hand, '自己好了'),
  merge: (appeal, hand) => merging.merge(appeal, hand, other),
  toHelp: (appeal, hand) => ending.toHelp(appeal, hand, 'h1'),
  follow: (appeal, hand, person) =>
    attention.follow(appeal, hand, hand.actor.kind === 'person' ? { id: hand.actor.id, openid: 'o' } : person),
  unfollow: attention.unfollow,
  urge: attention.urge,
  supervise: (appeal, hand) => attention.supervise(appeal, hand, '抓紧'),
  publish: (appeal, hand) => publish(appeal, hand, { title: '井盖', question: '楼后井盖堵了', answer: '已经疏通' }),
  unpublish,
}
