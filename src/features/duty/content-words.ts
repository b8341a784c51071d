import type { HelpAnswer } from '@core/contract/help-answers'
import { clipSeconds } from '../../ui/voice-clip/voice-clip.shared'

/** `有 2 张照片，接单后能看`: what has been let through; empty when nothing has. */
export function photosAhead({ photos }: Pick<HelpAnswer, 'photos'>, when: string): string {
  const count = photos.filter(({ state }) => state === 'pass' || state === 'shown').length
  return count === 0 ? '' : `有 ${count} 张照片，${when}能看`
}

/** `有一段 3 秒录音，接单后能听`; empty when nothing was said. */
export function voiceAhead({ voiceAheadMs }: Pick<HelpAnswer, 'voiceAheadMs'>, when: string): string {
  return voiceAheadMs === null ? '' : `有一段 ${clipSeconds(voiceAheadMs)} 秒录音，${when}能听`
}
