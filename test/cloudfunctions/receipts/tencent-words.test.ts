import { wordsIn } from '../../../cloudfunctions/receipts/tencent-words'

const pushed = (body: unknown) => wordsIn(JSON.stringify(body))
const call = (result: unknown, callid: unknown = 'call-1') => pushed({ voiceprompt_callback: { result, callid } })

test.each([
  ['0', 'yes'],
  [0, 'yes'],
  ['1', 'no'],
  ['2', 'no'],
] as const)('a call that ended with %j was delivered: %s', (result, delivered) => {
  expect(call(result)).toEqual([{ channel: 'voice', receipt: 'call-1', delivered, why: '' }])
})

test('a call that failed says why in a push of its own', () => {
  const failure = { callid: 'call-1', failure_code: 8, failure_reason: '空号', mobile: '13800001234' }
  const word = { channel: 'voice', receipt: 'call-1', delivered: 'no', why: '8 空号' }
  expect(pushed({ voice_failure_callback: failure })).toEqual([word])
  expect(pushed({ voice_failure_callback: { ...failure, failure_code: '8' } })).toEqual([word])
})

test('a key that was pressed is an answer', () => {
  expect(pushed({ voicekey_callback: { callid: 'call-1', keypress: '2' } })).toMatchObject([{ delivered: 'yes' }])
})

test('texts come together, or one without its list', () => {
  const report = (sid: string, report_status: string) => ({
    sid,
    report_status,
    errmsg: 'MK:0001',
    description: '空号',
  })
  expect(pushed([report('a', 'SUCCESS'), report('b', 'FAIL'), report('c', 'PENDING')])).toEqual([
    { channel: 'sms', receipt: 'a', delivered: 'yes', why: '' },
    { channel: 'sms', receipt: 'b', delivered: 'no', why: 'MK:0001 空号' },
  ])
  expect(pushed(report('a', 'FAIL'))).toMatchObject([{ receipt: 'a', delivered: 'no' }])
})

test('more texts than the carrier ever tells together are not looked at', () => {
  const many = Array.from({ length: 5_000 }, (_, nth) => ({ sid: `t${nth}`, report_status: 'FAIL' }))
  expect(pushed(many)).toHaveLength(100)
})

test('a reason as long as a letter is cut', () => {
  const [word] = pushed({
    voice_failure_callback: { callid: 'c', failure_code: 11, failure_reason: '长'.repeat(9_000) },
  })
  expect(word?.why).toHaveLength(40)
})

test.each([
  ['nothing', ''],
  ['no JSON', '<xml/>'],
  ['a number', '7'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['a list of anything', '[null, 3, "x", [], {}]'],
  ['a form', 'callid=1&result=0'],
  ['a result nobody knows', '{"voiceprompt_callback":{"result":"9","callid":"c"}}'],
  ['a call without a number', '{"voiceprompt_callback":{"result":"0"}}'],
  ['a number that is none', '{"voiceprompt_callback":{"result":"1","callid":{"$gt":""}}}'],
  ['a callback that is a list', '{"voiceprompt_callback":[],"voice_failure_callback":null,"voicekey_callback":"x"}'],
])('%s says nothing', (_what, body) => {
  expect(wordsIn(body)).toEqual([])
})
