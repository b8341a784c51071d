import { APPEAL_STATUSES, type AppealStatus } from '../../core/appeals/appeal'
import type { AppealSettings } from '../../core/appeals/settings'
import type { InputOf } from '../../core/contract/wire'
import { answeredBy, brought, communityId, filesAppeal, SETTINGS } from './appeals-town'
import { control } from './emulator-client'
import { type Name, PEOPLE } from './small-town'
import type { Town } from './town'

/** Everybody an appeal can have: whose it is, who handles it, who follows it, each office, and those with no part in it. */
export const PARTS: Readonly<Record<string, Name>> = {
  owner: 'zhou',
  handler: 'lin',
  follower: 'tao',
  member: 'fang',
  coordinator: 'zhao',
  secondCoordinator: 'qian',
  secretary: 'gu',
  operator: 'he',
  elsewhere: 'bo',
  stranger: 'stranger',
}

/** Nothing goes anywhere by itself: a route would skip the status between. */
export const BY_HAND: AppealSettings = { ...SETTINGS, routes: SETTINGS.routes.filter(({ to }) => to.kind !== 'zone') }

export interface StagedAppeal {
  readonly appealId: string
  readonly otherId: string
}

/** Plays an appeal into every status and keeps a snapshot of the town, named after each. Another one lies beside it, to merge into. */
export async function stageAppeal(town: Town): Promise<StagedAppeal> {
  const { id: appealId } = await filesAppeal(town)
  const { id: otherId } = await filesAppeal(town, 'he', { clientKey: 'appeal-other', text: '另一处' })
  await town.call('tao', 'appeals', 'follow', { appealId })
  const on = { appealId, reason: '演示' }
  await keep(town, 'submitted')
  await town.call('zhou', 'appeals', 'withdraw', on)
  await keep(town, 'withdrawn')
  await back(town, 'submitted')
  await town.call('zhao', 'appeals', 'merge', { appealId, intoId: otherId })
  await keep(town, 'merged')
  await back(town, 'submitted')
  await town.call('zhao', 'appeals', 'proposeDecline', on)
  await town.call('gu', 'appeals', 'approveDecline', { appealId })
  await keep(town, 'declined')
  await town.call('zhou', 'appeals', 'reopen', on)
  await keep(town, 'reopened')
  await back(town, 'submitted')
  await town.call('zhao', 'appeals', 'accept', { appealId })
  await keep(town, 'accepted')
  await town.call('zhao', 'appeals', 'assign', { appealId, to: { kind: 'zone', id: 'zone-1' } })
  await keep(town, 'assigned')
  await answeredBy(town, 'lin', appealId)
  await keep(town, 'answered')
  await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: 5, note: '' })
  await keep(town, 'closed')
  return { appealId, otherId }
}

async function keep(town: Town, name: AppealStatus): Promise<void> {
  await control(town.url, 'POST', ['snapshot', { name: `appeal-${name}` }])
}

export async function back(town: Town, name: AppealStatus): Promise<void> {
  await control(town.url, 'POST', ['restore', { name: `appeal-${name}` }])
}

export const STATUSES = APPEAL_STATUSES

type Inputs = { readonly [Op in keyof AppealOps]: InputOf<'appeals', Op> }
type AppealOps = typeof import('../../core/contract/appeals').appealsContract

/** A good input for every operation about this case. */
export function deedsOn({ appealId, otherId }: StagedAppeal): Partial<Inputs> {
  const [one, why] = [{ appealId }, { appealId, reason: '演示' }]
  const report = { appealId, words: '去看过了', photos: [] }
  return {
    watch: one,
    files: one,
    accept: one,
    proposeDecline: why,
    approveDecline: one,
    rejectDecline: why,
    assign: { appealId, to: { kind: 'zone', id: 'zone-1' } },
    reassign: { appealId, to: { kind: 'person', id: PEOPLE.zheng.id } },
    note: report,
    proposeExtension: { ...why, days: 2 },
    approveExtension: one,
    rejectExtension: why,
    answer: report,
    cannotDo: { ...report, referral: '12345' },
    confirm: { appealId, solved: true, stars: 4, note: '' },
    reopen: why,
    withdraw: why,
    newCode: one,
    merge: { appealId, intoId: otherId },
    calledBack: one,
    toHelp: { appealId, category: 'leak' },
    follow: one,
    unfollow: one,
    urge: one,
    supervise: { appealId, words: '抓紧' },
    publish: { appealId, title: '井盖', question: '松了', answer: '换了' },
    unpublish: one,
    publishedOne: { communityId, appealId },
    judge: { appealId, piece: { kind: 'words', of: 'text' }, show: true },
  }
}

/** Operations about no case of one's own, each with who may. */
export function withoutCase(
  everybody: readonly Name[],
): readonly (readonly [keyof AppealOps, object, readonly Name[]])[] {
  const desk: readonly Name[] = ['zhao', 'qian', 'he']
  return [
    ['settings', { communityId }, everybody],
    ['similar', { communityId, categoryId: 'facility', buildingId: 'building-7' }, everybody],
    ['submit', brought({ clientKey: 'walk-appeal-1' }), everybody],
    ['file', { ...brought({ clientKey: 'walk-appeal-2' }), door: 'hotline' }, desk],
    ['fromHelp', { helpId: 'h0', categoryId: 'facility', answers: { spot: 'x' }, reason: '演示' }, []],
    ['claim', { communityId, key: '13800002046', code: '000000' }, []],
    ['mine', {}, everybody],
    ['handled', {}, everybody],
    ['open', { communityId }, [...desk, 'gu']],
    ['published', { communityId }, everybody],
  ]
}
