// The only page that can be passed on: cases and lists are their owners' alone.
export default definePageConfig({
  navigationBarTitleText: '民声驿站',
  navigationStyle: 'custom',
  enableShareAppMessage: true,
})
