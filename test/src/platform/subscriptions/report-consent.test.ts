import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { reportConsent } from '@src/platform/subscriptions/report-consent'

const memory = new Map<string, unknown>()
jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/storage', () => ({
  remembered: (key: string) => memory.get(key),
  remember: (key: string, value: unknown) => (value === undefined ? memory.delete(key) : memory.set(key, value)),
}))

const told = () => jest.mocked(callCloud).mock.calls.map(([, , input]) => (input as { consentId: string }).consentId)

beforeEach(() => {
  memory.clear()
  jest.mocked(callCloud).mockReset().mockResolvedValue({})
})

test('a consent is told once and then forgotten', async () => {
  await reportConsent(['template-offer'])
  expect(callCloud).toHaveBeenCalledWith(
    'people',
    'consented',
    expect.objectContaining({ templateIds: ['template-offer'] }),
  )
  expect(memory.size).toBe(0)
  await reportConsent([])
  expect(callCloud).toHaveBeenCalledTimes(1)
})

test('without a network it is kept, and told with the same id at the next tap', async () => {
  jest.mocked(callCloud).mockRejectedValueOnce(new CloudFailure('OFFLINE'))
  await reportConsent(['template-offer'])
  await reportConsent(['template-progress'])
  const [first, again, second] = told()
  expect(again).toBe(first)
  expect(second).not.toBe(first)
  expect(memory.size).toBe(0)
})

test('what the cloud refuses as it is does not stand in the way of the next one', async () => {
  jest.mocked(callCloud).mockRejectedValueOnce(new CloudFailure('INVALID_INPUT'))
  await reportConsent(['template-offer'])
  expect(memory.size).toBe(0)
})

test('a refusal in WeChat’s own window tells nothing', async () => {
  await reportConsent([])
  expect(callCloud).not.toHaveBeenCalled()
})
