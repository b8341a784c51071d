import type { SaveTextFile } from './save-text-file'

export const saveTextFile: SaveTextFile = async ({ name, text, type }) => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken its copy by the next turn of the page.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  return 'saved'
}
