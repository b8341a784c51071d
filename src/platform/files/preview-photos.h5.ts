import type { PreviewPhotos } from './preview-photos'

/** The browser's own dialog: it holds the focus, and Esc or a tap anywhere closes it. Arrow keys turn to the next photo. */
export const previewPhotos: PreviewPhotos = (photos, first) => {
  const dialog = document.createElement('dialog')
  const picture = document.createElement('img')
  let at = first
  const show = (next: number) => {
    at = (next + photos.length) % photos.length
    picture.src = photos[at] ?? ''
    picture.alt = `第 ${at + 1} 张照片，共 ${photos.length} 张，点一下关上`
  }
  show(first)
  dialog.setAttribute('aria-label', '看照片')
  dialog.style.cssText =
    'position:fixed;inset:0;margin:auto;padding:0;border:0;max-width:100vw;max-height:100vh;background:none'
  picture.style.cssText = 'display:block;max-width:96vw;max-height:92vh;margin:auto'
  dialog.append(picture)
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(at + 1)
    if (key === 'ArrowLeft') show(at - 1)
  })
  document.body.append(dialog)
  dialog.showModal()
}
