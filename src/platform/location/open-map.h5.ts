import type { OpenMap } from './open-map'

export const openMap: OpenMap | undefined = undefined
