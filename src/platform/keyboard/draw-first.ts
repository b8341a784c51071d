/**
 * Makes Taro's input `box` take new values silently until it is drawn for the first time, which then shows the newest.
 * By itself it throws (`Cannot read properties of undefined (reading 'value')`) when its value changes between its making and its first drawing,
 * as it does when somebody dials into a page that a slow machine still draws. Null and a phone's own input are left alone.
 */
export type DrawFirst = (box: unknown) => void

/** Each build brings its own: `draw-first.weapp.ts` and `draw-first.h5.ts`. */
export declare const drawFirst: DrawFirst
