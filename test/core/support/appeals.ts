import type { Appeal, AppealStatus } from '@core/appeals/appeal'
import { accept, approveDecline, assign, proposeDecline } from '@core/appeals/deciding'
import { confirm, reopen, withdraw } from '@core/appeals/ending'
import { type AppealFiling, file } from '@core/appeals/filing'
import { answer } from '@core/appeals/handling'
import type { Hand } from '@core/appeals/lifecycle'
import { merge } from '@core/appeals/merging'
import type { Assignee } from '@core/appeals/parts'
import { DEFAULT_APPEAL_SETTINGS } from '@core/appeals/settings'
import { workCalendar } from '@core/kit/work-calendar'
import type { Contact } from '@core/people/person'
import { publishedYears } from '../../../cloudfunctions/_shared/published-years'
import { community, granted } from './cases'
import { as, chen, he, li, qian, START, wang, wu } from './cast'

/** 21 November 2025 is a Friday. */
export { START }

export const UNIT = '单元β'
export const DOOR = '门牌1502'
export const TEXT = '下水道堵了两年'

export const calendar = workCalendar(publishedYears(), DEFAULT_APPEAL_SETTINGS.closesAtMinute)

/** Wang and Li look after zone 1. */
export const team: Assignee = { kind: 'zone', id: 'zone-1', name: '一区', people: [wang, li] }

export const settings = {
  ...DEFAULT_APPEAL_SETTINGS,
  zoneTeams: [{ zoneId: 'zone-1', personIds: [wang.id, li.id] }],
}

const town = {
  ...community,
  buildings: community.buildings.map((building) => ({ ...building, units: [...building.units, UNIT] })),
}

export function filing(changes: Partial<AppealFiling> = {}): AppealFiling {
  return {
    ...{
      id: 'a0000000000000000000abcde',
      door: 'app',
      categoryId: 'facility',
      text: TEXT,
      answers: { spot: '楼后的井盖' },
    },
    ...{ photos: [], owner: chen, anonymous: false, mayPublish: true, recorder: null, claimCode: '', fromHelpId: null },
    address: { buildingId: 'building-7', unit: UNIT, door: DOOR },
    ...{ community: town, settings, calendar },
    ...changes,
  }
}

export function filed(changes: Partial<AppealFiling> = {}, at = START): Appeal {
  return granted(file(filing(changes), at))
}

/** The desk took a call: He wrote it down for Chen, who has a code. */
export function recorded(changes: Partial<AppealFiling> = {}): Appeal {
  return filed({ door: 'hotline', recorder: { ...he, at: 'desk' }, claimCode: '834201', ...changes })
}

export function hand(person: Contact, afterMs = 0): Hand {
  return { actor: as(person), now: START + afterMs }
}

/** The other case of the same building that one is merged into. */
export const other = filed({ id: 'a000000000000000000054321', owner: wu })

const REPORT = { name: wang.name, words: '疏通好了', photos: [] }

/** A case in each status, by the shortest way there. */
export function appealIn(status: AppealStatus, from: Appeal = filed()): Appeal {
  const ways: Readonly<Record<AppealStatus, () => Appeal>> = {
    submitted: () => from,
    accepted: () => granted(accept(from, hand(qian, 1), null)),
    declined: () => granted(approveDecline(granted(proposeDecline(from, hand(qian, 1), '不归社区管')), hand(wu, 2))),
    assigned: () => granted(assign(appealIn('accepted', from), hand(qian, 2), team)),
    answered: () => granted(answer(appealIn('assigned', from), hand(wang, 3), REPORT)),
    closed: () => granted(confirm(appealIn('answered', from), hand(chen, 4), { solved: true, stars: 5, note: '' })),
    reopened: () => granted(reopen(appealIn('answered', from), hand(chen, 4), { reason: '又堵了', calendar })),
    withdrawn: () => granted(withdraw(from, hand(chen, 1), '自己好了')),
    merged: () => granted(merge(from, hand(qian, 1), other)),
  }
  return ways[status]()
}

/** Whatever it owed has gone out. */
export function told(appeal: Appeal): Appeal {
  return { ...appeal, owed: [] }
}

/** `kind to` of every message a case owes. */
export function owedBy(appeal: Appeal): readonly string[] {
  return appeal.owed.map(({ kind, to }) => `${kind} ${to.id}`)
}
