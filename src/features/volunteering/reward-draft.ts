import type { RewardView } from '@core/contract/volunteering-answers'
import type { InputOf } from '@core/contract/wire'

/** What is written about a thing on a shelf, as it is typed. */
export interface RewardDraft {
  readonly name: string
  readonly about: string
  readonly shopName: string
  /** Of whoever scans at the counter; empty to leave who it is. */
  readonly keeperPhone: string
  readonly price: string
  readonly more: string
  readonly open: boolean
}

export function draftOf(reward: RewardView | null): RewardDraft {
  const { name, about, shopName, price, open } = reward ?? { name: '', about: '', shopName: '', price: 20, open: true }
  return { name, about, shopName, keeperPhone: '', price: String(price), more: reward ? '0' : '1', open }
}

const MOST_PRICE = 100_000
const MOST_MORE = 10_000

export function priceFault({ price }: RewardDraft): string | undefined {
  return isCount(price, 1, MOST_PRICE) ? undefined : '写个整数，比如 20'
}

export function moreFault({ more }: RewardDraft): string | undefined {
  return isCount(more, 0, MOST_MORE) ? undefined : '写个整数，不补就写 0'
}

/** What still keeps it from being saved; undefined when nothing does. */
export function missingOf(draft: RewardDraft, reward: RewardView | null): string | undefined {
  if (draft.name.trim() === '') return '先写是什么东西'
  if (draft.shopName.trim() === '') return '先写是哪家店'
  if (!reward?.keeper && draft.keeperPhone.trim() === '') return '先写店家的电话'
  return priceFault(draft) || moreFault(draft) ? '有一处数没写对' : undefined
}

/** What goes to the cloud; whoever scans stays who they are unless another number is written. */
export function savedAs(
  draft: RewardDraft,
  reward: RewardView | null,
  clientKey: string,
): InputOf<'volunteering', 'saveReward'> {
  const { name, about, shopName, keeperPhone, price, more, open } = draft
  const keeper = reward?.keeper
  const shop = keeper && keeperPhone.trim() === '' ? { id: keeper.id } : { phone: keeperPhone.trim() }
  return {
    ...{ rewardId: reward?.id ?? null, clientKey, open, shop },
    ...{ name: name.trim(), about: about.trim(), shopName: shopName.trim() },
    ...{ price: Number(price), more: Number(more) },
  }
}

function isCount(text: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most
}
