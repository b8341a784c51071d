import type { PrivacyUseName } from '@core/people/privacy-uses'
import { remember, remembered } from '../storage'

const KEY = 'privacy'

type Agreed = Readonly<Partial<Record<PrivacyUseName, true>>>

/** Whether somebody has said yes to this use on this phone. */
export function agreedTo(use: PrivacyUseName): boolean {
  return all()[use] === true
}

/** A yes, or a yes taken back: then it is asked for again before the next time. */
export function noteAgreed(use: PrivacyUseName, yes: boolean): void {
  const { [use]: _before, ...others } = all()
  remember(KEY, yes ? { ...others, [use]: true } : others)
}

function all(): Agreed {
  return remembered<Agreed>(KEY) ?? {}
}
