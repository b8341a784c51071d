import type { PickTextFile } from './pick-text-file'

const TABLES = '.csv,text/csv,text/plain'

export const pickTextFile: PickTextFile | undefined = (kinds = TABLES) =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds
    input.addEventListener('change', () => void read(input.files?.[0]).then(resolve))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })

/** Tables saved by Excel in China are GBK more often than not; only UTF-8 can be told by its bytes. */
async function read(file: File | undefined): Promise<string | undefined> {
  if (!file) return undefined
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gbk').decode(bytes)
  }
}
