import type { ChoosePlace } from './choose-place'

export const choosePlace: ChoosePlace | undefined = undefined
