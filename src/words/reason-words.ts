import type { ReasonView } from '@core/help/views'

const LEAD: Readonly<Record<ReasonView['move'], string>> = {
  release: '上一位退回来，因为',
  reopen: '居民说还没好',
  refer: '转出去办，因为',
}

/** Why a case was given back, reopened or referred, as a line for whoever has to know; empty when there is nothing to say. */
export function reasonWords(reason: ReasonView | null): string {
  return reason === null ? '' : `${LEAD[reason.move]}：${reason.words}`
}
