import type { PickTextFile } from './pick-text-file'

export const pickTextFile: PickTextFile | undefined = undefined
