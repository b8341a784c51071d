/** Parts of made-up mini-programs, as text. */
export const appJson = (more: object) =>
  JSON.stringify({ pages: ['pages/one', 'pages/two'], window: { navigationBarTitleText: '编的' }, ...more })

/** A page's script with these data and these methods. */
export const page = (data: object, methods: string) => `Page({ data: ${JSON.stringify(data)}, ${methods} })`

/** A page that does this when it is opened; what it has to say stands in `said`. */
export const onLoad = (body: string) => page({ said: '' }, `onLoad() { ${body} }`)

export const SAID = '<text>{{said}}</text>'

/** A page with one button, 问, at which it does this. */
export const atTap = (body: string) => ({
  'pages/one.wxml': `<view bindtap="ask">问</view>${SAID}`,
  'pages/one.js': page({ said: '' }, `say(said) { this.setData({ said }) }, async ask() { ${body} }`),
})
