import type { DrawFirst } from './draw-first'

/** The part of Taro's input that hears of a new value and writes it into the browser's own input. */
interface WatchingBox extends HTMLElement {
  watchValue?: (value: unknown) => void
}

export const drawFirst: DrawFirst = (box) => {
  if (!(box instanceof HTMLElement)) return
  const watching: WatchingBox = box
  const { watchValue } = watching
  if (!watchValue) return
  watching.watchValue = (value) => {
    if (box.querySelector('input, textarea') !== null) watchValue.call(box, value)
  }
}
