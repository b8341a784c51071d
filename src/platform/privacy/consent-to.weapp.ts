import { noteAsked } from './asked'
import type { ConsentTo } from './consent-to'

export const consentTo: ConsentTo = async (use, asked) => {
  noteAsked(use, asked)
  return true
}
