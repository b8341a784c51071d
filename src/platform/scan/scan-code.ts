import type { Outcome } from '@core/kit/outcome'

/** Reads a code with the camera and answers what it says. NOTHING: the camera was closed again. UNREADABLE: there was no code to be read. Call it at a tap. Never throws. */
export type ScanCode = () => Promise<Outcome<string, 'NOTHING' | 'UNREADABLE'>>

/** Each build brings its own: `scan-code.weapp.ts` and `scan-code.h5.ts`. */
export declare const scanCode: ScanCode
