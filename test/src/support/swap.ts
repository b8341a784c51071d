import type { SwapView } from '@core/roster/swap-view'

/** 林建平's shift on the 22nd. */
export const shift = { slot: 's', date: '2026-11-22', from: 0, to: 0, postName: '清河里', bandName: '早' }

/** Offered to 姚红 and not answered yet, nothing in return. */
export const swap: SwapView = {
  ...{ id: 'x', monday: '2026-11-16', shift, inReturn: null },
  ...{ fromId: 'lin', fromName: '林建平', toId: 'yao', toName: '姚红' },
  ...{ takenById: null, takenByName: '', note: '', reason: '', state: 'offered', offeredAt: 0 },
}
