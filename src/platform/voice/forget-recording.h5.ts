import type { ForgetRecording } from './forget-recording'

/** A data URL is gone with whoever held it. */
export const forgetRecording: ForgetRecording = () => undefined
