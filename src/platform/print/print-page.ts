/**
 * Prints what the page holds in `Printed`, once its pictures are there; resolves when the browser has taken it. Rejects when a picture does
 * not come.
 */
export type PrintPage = () => Promise<void>

/** Undefined in a build that has no printer. */
export declare const printPage: PrintPage | undefined
