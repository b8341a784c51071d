/** Whether the window is at least so many px wide. A browser's answer follows the window; a mini-program's is that of when the page was opened. */
export type UseWideScreen = (leastPx: number) => boolean

/** Each build brings its own: `use-wide-screen.weapp.ts` and `use-wide-screen.h5.ts`. */
export declare const useWideScreen: UseWideScreen
