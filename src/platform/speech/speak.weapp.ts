import type { Speak } from './speak'

export const speak: Speak | undefined = undefined
