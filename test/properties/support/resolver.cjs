const { basename, dirname, join } = require('node:path')

const SHARED = join(__dirname, '..', '..', '..', 'cloudfunctions', '_shared')

/** The rooms through which the functions reach the platform and the carriers; each has its stand-in in a folder of the same name. */
const REPLACED = {
  wechat: [
    'cloud.ts',
    'store.ts',
    'look-around.ts',
    'caller.ts',
    'subscription-messenger.ts',
    'content-check.ts',
    'files.ts',
  ],
  channels: ['configured.ts'],
}

/** Everything is the real thing but these. By the resolved path, because the same name may mean another file elsewhere. */
module.exports = (request, options) => {
  const path = options.defaultResolver(request, options)
  const room = basename(dirname(path))
  const replaced = dirname(path) === join(SHARED, room) && REPLACED[room]?.includes(basename(path))
  return replaced ? join(__dirname, room, basename(path)) : path
}
