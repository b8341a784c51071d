import { type DurationMs, seconds } from '@core/kit/time'

/**
 * A call that takes longer counts as lost: whoever waits gets their button back. A slow network answers after twenty
 * seconds, so the patience is more than that; what was lost may have got through all the same.
 */
export const PATIENCE_MS: DurationMs = seconds(30)
