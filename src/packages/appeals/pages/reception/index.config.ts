export default definePageConfig({ navigationBarTitleText: '民情接待室' })
