import type { OpenContract } from './open-contract'

export const openContract: OpenContract | undefined = undefined
