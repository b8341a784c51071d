import type { Catalog } from './documents/catalog'
import type { Journal } from './durability/journal'
import type { Limits } from './limits'
import type { Meter } from './statistics'
import type { Transactions } from './transactions/transactions'
import type { Versions } from './transactions/versions'

/** The parts of an open database. */
export interface Engine {
  readonly catalog: Catalog
  readonly transactions: Transactions
  readonly versions: Versions
  readonly journal: Journal
  readonly meter: Meter
  readonly limits: Limits
  /** Epoch ms of the virtual clock. */
  readonly now: () => number
  /** The next rank of insertion; never given out twice. */
  readonly nextOrder: () => number
}
