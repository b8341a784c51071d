export default definePageConfig({ navigationBarTitleText: '要我办的诉求' })
