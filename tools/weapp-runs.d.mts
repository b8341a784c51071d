/** Forgets what earlier runs told; `reports` is the folder of reports. */
export function forgetWeappRuns(reports: string): void
/** What the stories on the mini-program have told: complaints by kind, and the largest `setData` of each page; '' when no story ran. */
export function weappRunsIn(reports: string): string
