import type { PrintPage } from './print-page'

export const printPage: PrintPage | undefined = undefined
