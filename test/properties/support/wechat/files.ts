import type { Files } from '../../../../cloudfunctions/_shared/wechat/files'

/** Nobody has put a file there. */
export const files: Files = {
  keep: async () => '',
  addresses: async () => new Map(),
  idsOf: async (paths) => paths.map((path) => `cloud://town/${path}`),
  remove: async () => {},
}
