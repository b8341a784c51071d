import { phonesHere } from './support/phones-here'

const { phoneOf } = phonesHere()

const QUESTION = '要先请您同意一下'

test.each([
  ['coordinator', 'zhao', '现在没有求助'],
  ['operator', 'he', '今天还没有接电话'],
] as const)(
  'what WeChat asks at the desk %s stands before whoever sits there, and waits for their word',
  async (desk, who, words) => {
    const phone = await phoneOf(who)
    phone.owner.agreed = false
    await phone.opens(`/packages/desk/pages/${desk}/index`)
    expect(phone.screen().words).toContain(words)
    const answer = await phone.wants('requirePrivacyAuthorize')
    expect(phone.screen().words).toContain(QUESTION)
    expect(answer()).toBeUndefined()
    await phone.taps('不同意')
    expect(phone.screen().words).not.toContain(QUESTION)
    expect(answer()).toContain('privacy permission is not authorized')
  },
)
