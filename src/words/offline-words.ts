/** What is told of a move that no answer came to: what has not happened, what is safe, what to do. Any other move says no more than that. */
export const OFFLINE_WORDS = {
  withdraw: '没取消成，网断了，求助还在办，请再点一次',
  accept: '没接上，网断了，请再点一次',
  /** For whatever was written or chosen in a sheet, which stays open. */
  written: '没发出去，网断了。您填的都还在',
} as const
