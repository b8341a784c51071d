import type { ContentCheck } from '../../../../cloudfunctions/_shared/wechat/content-check'

/** Everything passes: what does not is told in scenarios. */
export const contentCheck: ContentCheck = {
  words: async () => 'pass',
  picture: async () => 'trace',
}
