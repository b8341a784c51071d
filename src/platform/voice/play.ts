/** A recording being played. */
export interface Playing {
  stop(): void
  /** Settles when it has ended or was stopped: whether it could be played at all. Never rejects. */
  readonly over: Promise<'ended' | 'failed'>
}

/** Plays a recording of this device, or what lies at an address. */
export type Play = (source: string) => Playing

/** Each build brings its own: `play.weapp.ts` and `play.h5.ts`. */
export declare const play: Play
