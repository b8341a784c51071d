const { basename, dirname, join, sep } = require('node:path')

const WECHAT = join(__dirname, '..', '..', '..', 'cloudfunctions', '_shared', 'wechat')

/** The rooms through which the functions reach the platform; each has its stand-in beside this file. */
const REPLACED = ['cloud.ts', 'store.ts', 'look-around.ts', 'caller.ts', 'subscription-messenger.ts']

/** Everything is the real thing but the platform. By the resolved path, because the same name may mean another file elsewhere. */
module.exports = (request, options) => {
  const path = options.defaultResolver(request, options)
  const replaced = dirname(path) === WECHAT && REPLACED.includes(basename(path))
  return replaced ? join(__dirname, 'wechat', path.split(sep).at(-1)) : path
}
