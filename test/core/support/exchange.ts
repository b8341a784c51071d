import { DAY_MS, type EpochMs } from '@core/kit/time'
import { type LedgerEntry, nextEntry, type PointsDraft } from '@core/volunteering/ledger'
import { askForReward, type Redemption } from '@core/volunteering/redemption'
import {
  afterStep,
  type ExchangeStep,
  nextStep,
  pointsDraftOf,
  type StepWord,
} from '@core/volunteering/redemption-exchange'
import { givePieceBack, handPieceOver, type Reward, takePiece } from '@core/volunteering/reward'
import { acting, at, someone } from './volunteers'

export const NOON = at('12:00')
export const SHOP = acting('shop')
export const reward = (over: Partial<Reward> = {}): Reward => ({
  ...{
    id: 'r1',
    communityId: 'tonghuali',
    version: 1,
    name: '米 5 斤',
    about: '',
    shopName: '惠民粮油',
    shop: someone('shop'),
  },
  ...{ price: 20, open: true, free: 2, holders: [] },
  ...over,
})
export const earn = (key: string, amount: number): PointsDraft => ({
  ...{ key, kind: 'earn', amount, cause: { kind: 'signUp', id: key }, note: '' },
})
export const OWNER = { personId: 'li', communityId: 'tonghuali' }

/** A shelf, ledgers and redemptions, each written by one act at a time, as the database has them. */
export class Exchange {
  rewards = new Map<string, Reward>([['r1', reward()]])
  ledgers = new Map<string, LedgerEntry[]>()
  redemptions = new Map<string, Redemption>()
  now: EpochMs = NOON
  /** Pieces that ever came to the shelf. */
  delivered = 2

  write(personId: string, draft: PointsDraft): StepWord {
    const entries = this.ledgers.get(personId) ?? []
    if (entries.some(({ key }) => key === draft.key)) return 'done'
    const next = nextEntry(entries.at(-1) ?? null, draft, { personId, communityId: 'tonghuali', now: this.now })
    if (!next.ok) return next.code
    this.ledgers.set(personId, [...entries, next.value])
    return 'done'
  }

  passes(ms: number) {
    this.now += ms
  }

  ask(id: string, personId: string) {
    if (this.redemptions.has(id)) return
    const owner = someone(personId)
    const asked = { id, owner, reward: this.shelf(), templateId: '', code: `code-${id}`, keepMs: 14 * DAY_MS }
    this.redemptions.set(id, askForReward(asked, this.now))
  }

  /** So many steps outside, and then whoever did them died: the redemption knows of none. */
  dieAfter(steps: number, id: string) {
    let redemption = this.redemptions.get(id)
    for (let left = steps; left > 0 && redemption; left--) {
      const step = nextStep(redemption)
      redemption = step ? afterStep(redemption, { step, word: this.perform(redemption, step) }, this.now) : undefined
    }
  }

  settle(id: string) {
    let redemption = this.redemptions.get(id)
    for (let step = redemption && nextStep(redemption); redemption && step; step = nextStep(redemption))
      redemption = afterStep(redemption, { step, word: this.perform(redemption, step) }, this.now)
    if (redemption) this.redemptions.set(id, redemption)
  }

  perform(redemption: Redemption, step: ExchangeStep): StepWord {
    const { id, owner } = redemption
    const shelf = this.shelf()
    if (step === 'takePiece') {
      const taken = takePiece(shelf, id)
      if (!taken.ok) return taken.code
      this.rewards.set('r1', taken.value)
    }
    if (step === 'returnPiece') this.rewards.set('r1', givePieceBack(shelf, id))
    if (step === 'handPiece') this.rewards.set('r1', handPieceOver(shelf, id))
    if (step === 'spend') return this.write(owner.id, pointsDraftOf(redemption, 'spend'))
    if (step === 'returnPoints') return this.write(owner.id, pointsDraftOf(redemption, 'return'))
    return 'done'
  }

  shelf(): Reward {
    return this.rewards.get('r1') as Reward
  }

  balance(personId: string): number {
    return this.ledgers.get(personId)?.at(-1)?.balance ?? 0
  }
}
