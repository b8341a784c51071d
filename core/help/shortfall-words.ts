import type { Shortfall } from '../dispatch/ranking'

/** Why nobody can come, as one says it to a neighbour. */
export const SHORTFALL_WORDS: Readonly<Record<Shortfall, string>> = {
  NOBODY_ON_DUTY: '现在没有党员在岗',
  ALL_BUSY: '在岗的党员都在忙别的求助',
  UNREACHABLE: '在岗的党员暂时联系不上，我们正在想别的办法',
  PLACES_STALE: '在岗的党员好一会儿没报位置，不知道离您多远',
  TOO_FAR: '在岗的党员离得太远',
  NOBODY_SKILLED: '在岗的党员都不会这门手艺',
  ALL_ASKED: '在岗的党员都问过了，还没有人能来',
}
