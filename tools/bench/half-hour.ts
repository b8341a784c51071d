import type { HelpAnswer } from '../../core/contract/help-answers'
import { liveOffers } from '../../core/help/help-request'
import type { BenchTown, Cost } from './town'

/** The calls of a request that goes well, one refusal included, in their order. */
export const STEPS = ['submit', 'decline', 'accept', 'arrive', 'settle', 'confirm'] as const
export type Step = (typeof STEPS)[number]

export interface Resident {
  readonly openid: string
  /** Unique per filing. */
  readonly clientKey: string
}

/** One request from the first tap to the last, each step's cost taken; `before` runs ahead of each step and is not counted. */
export async function halfHour(
  town: BenchTown,
  { openid, clientKey }: Resident,
  before: () => Promise<void> = async () => undefined,
): Promise<Readonly<Record<Step, Cost>>> {
  let filed: HelpAnswer | undefined
  await before()
  const submit = await town.costOf(async () => {
    filed = await town.call(openid, 'help', 'submit', filing(clientKey))
  })
  if (!filed) throw new Error('nothing was filed')
  const helpId = filed.id
  const { arrivalCode, offers } = await town.stored(helpId)
  const [first, second] = liveOffers({ offers }).map((offer) => offer.member.openid)
  if (!first || !second) throw new Error('fewer than two were asked')
  const step = async (work: () => Promise<unknown>) => {
    await before()
    return town.costOf(work)
  }
  return {
    submit,
    decline: await step(() => town.call(second, 'help', 'decline', { helpId, reason: '在外地' })),
    accept: await step(() => town.call(first, 'help', 'accept', { helpId })),
    arrive: await step(() => town.call(first, 'help', 'arrive', { helpId, proof: { by: 'code', code: arrivalCode } })),
    settle: await step(() => town.call(first, 'help', 'settle', { helpId, outcome: '换了接头，不漏了', photos: [] })),
    confirm: await step(() => town.call(openid, 'help', 'confirm', { helpId, stars: 5, note: '' })),
  }
}

/** A burst pipe at 7栋2单元301. */
export function filing(clientKey: string) {
  return {
    communityId: 'tonghuali',
    clientKey,
    // The same trouble many times over is what a bench is for.
    anyway: true,
    category: 'leak' as const,
    text: '厨房水管接口漏水，地上都是水',
    photos: [],
    name: '周秀兰',
    phone: '13800002046',
    address: { buildingId: 'building-7', unit: '2', door: '301' },
  }
}
