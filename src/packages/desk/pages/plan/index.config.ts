export default definePageConfig({ navigationBarTitleText: '岗位与轮班' })
