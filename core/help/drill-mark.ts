/** What stands in front of every message of a drill. */
export const DRILL_MARK = '【演练】'
