import type { HeldPart } from '@core/help/content'
import type { HelpView } from '@core/help/views'

/** What stands in the place of words that are kept from this reader; empty when none are. */
export function keptWords({ held }: Pick<HelpView, 'held'>, part: HeldPart): string {
  const kept = held.find(({ of, kept: isKept }) => of === part && isKept)
  if (!kept) return ''
  return kept.state === 'hidden' ? '这段话值班长看过，没放出来' : '这段话要值班长先看'
}

/** The description as this reader may read it. */
export function textIn(help: Pick<HelpView, 'held' | 'text'>): string {
  return [keptWords(help, 'text'), help.text].filter((line) => line !== '').join('\n')
}

/** What was reported as done, likewise. */
export function outcomeIn(help: Pick<HelpView, 'held' | 'outcome'>): string {
  return [keptWords(help, 'outcome'), help.outcome].filter((line) => line !== '').join('\n')
}
