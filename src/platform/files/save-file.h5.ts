import type { SaveFile } from './save-file'

export const saveFile: SaveFile = async ({ name, base64, type }) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken its copy by the next turn of the page.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  return true
}
