import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { numberOfCode } from '@src/platform/phone/number-of-code'

jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))

beforeEach(() => jest.mocked(callCloud).mockReset().mockResolvedValue({ phone: '13800002046' }))

test('a tap with a code becomes a number', async () => {
  expect(await numberOfCode({ errMsg: 'getPhoneNumber:ok', code: 'c1' })).toEqual({ ok: true, phone: '13800002046' })
  expect(callCloud).toHaveBeenCalledWith('people', 'phoneByCode', { code: 'c1' })
})

test('whoever refuses reads that typing does as well, and the cloud hears nothing', async () => {
  const refused = await numberOfCode({ errMsg: 'getPhoneNumber:fail user deny' })
  expect(refused).toEqual({ ok: false, words: '没取号码，直接填也一样' })
  expect(callCloud).not.toHaveBeenCalled()
})

test('a mini-program that has used up its numbers says so', async () => {
  const spent = await numberOfCode({ errMsg: 'getPhoneNumber:fail no quota', errno: 1400001 })
  expect(spent).toMatchObject({ ok: false, words: expect.stringContaining('直接填') })
})

test('without a network the words are those of the network', async () => {
  jest.mocked(callCloud).mockRejectedValue(new CloudFailure('OFFLINE'))
  expect(await numberOfCode({ code: 'c1' })).toMatchObject({ ok: false, words: expect.stringContaining('网断了') })
})
