export default definePageConfig({ navigationBarTitleText: '社区请您来' })
