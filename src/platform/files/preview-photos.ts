/** Shows photos large, this one first; the way back leads to the page as it was. */
export type PreviewPhotos = (photos: readonly string[], first: number) => void

/** Each build brings its own: `preview-photos.weapp.ts` and `preview-photos.h5.ts`. */
export declare const previewPhotos: PreviewPhotos
