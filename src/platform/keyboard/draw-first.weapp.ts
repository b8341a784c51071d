import type { DrawFirst } from './draw-first'

export const drawFirst: DrawFirst = () => {}
