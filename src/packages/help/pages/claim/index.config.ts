export default definePageConfig({ navigationBarTitleText: '认领求助和诉求' })
