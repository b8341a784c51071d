/** How far a photo has come, from 0 to 1, or that it did not go. */
export type PhotoProgress =
  /** Chosen, and being drawn. */
  | { readonly status: 'making' }
  | { readonly status: 'sending'; readonly part: number }
  | { readonly status: 'failed' }
  | { readonly status: 'up' }

/** Under the picture: short, as it stands in a tile. */
export function progressWords(progress: PhotoProgress): string {
  if (progress.status === 'making') return '正在准备'
  if (progress.status === 'up') return '传好了'
  if (progress.status === 'failed') return '点一下再传'
  return progress.part < 0.01 ? '正在传' : `在传 ${Math.round(progress.part * 100)}%`
}

/** As a screen reader says it. */
export function spokenPhoto(nth: number, progress: PhotoProgress): string {
  if (progress.status === 'making') return `第 ${nth} 张照片，正在准备`
  if (progress.status === 'failed') return `第 ${nth} 张照片没传上，点一下再传`
  return `第 ${nth} 张照片，${progressWords(progress)}，点一下看大图`
}
