import type { PhotoView } from '@core/content/photo'

/** Why a photo is not shown to whoever looks; undefined for one that is. */
export function shutWords({ open, state }: PhotoView): string | undefined {
  if (open) return undefined
  if (state === 'waiting') return '照片在检查'
  return state === 'hidden' ? '没放出来' : '要值班长先看'
}

/** What somebody who sees more than others has to know of a photo. */
export function openWords({ open, state }: PhotoView): string | undefined {
  if (!open || state === 'pass' || state === 'shown') return undefined
  return state === 'waiting' ? '在检查' : '别人看不到'
}
