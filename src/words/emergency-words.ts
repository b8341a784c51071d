import type { HelpAnswer } from '@core/contract/help-answers'

/** `紧急 119`: the word that stands wherever a case is drawn in which life may be at stake; empty for every other. */
export function emergencyWord({ emergency }: Pick<HelpAnswer, 'emergency'>): string {
  return emergency.length === 0 ? '' : `紧急 ${emergency.join('、')}`
}
