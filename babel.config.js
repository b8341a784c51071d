/** Taro's own preset; the build refuses to start without this file at the root. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, useBuiltIns: false }]],
}
