import { agreedTo, noteAgreed } from './agreed.h5'
import type { mayUse as MayUse, takeBack as TakeBack, wayBackFrom as WayBackFrom } from './taking-back'

/** What is typed into a field, or copied at a tap, is asked for nowhere. */
const ASKED: ReadonlySet<string> = new Set(['photos', 'voice', 'place'])

export const wayBackFrom: typeof WayBackFrom = (use) => (ASKED.has(use) ? 'here' : 'untouched')

export const mayUse: typeof MayUse = agreedTo

export const takeBack: typeof TakeBack = async (use) => noteAgreed(use, false)
