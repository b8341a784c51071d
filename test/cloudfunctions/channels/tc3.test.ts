import { tc3Authorization } from '../../../cloudfunctions/_shared/channels/tc3'

/** The example that Tencent Cloud publishes with the method: its account, its request, its signature. */
const EXAMPLE = {
  secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
  secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
  service: 'cvm',
  host: 'cvm.tencentcloudapi.com',
  contentType: 'application/json; charset=utf-8',
  payload: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
  at: 1551113065_000,
}

test('signs the published example as it is published', () => {
  expect(tc3Authorization(EXAMPLE)).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, ' +
      'SignedHeaders=content-type;host, ' +
      'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  )
})

test.each([
  ['the body', { payload: '{}' }],
  ['the second', { at: EXAMPLE.at + 1000 }],
  ['the product', { service: 'sms' }],
  ['the address', { host: 'sms.tencentcloudapi.com' }],
  ['the key', { secretKey: 'another' }],
])('%s changes the signature', (_what, over) => {
  const signatureOf = (authorization: string) => authorization.split('Signature=')[1]
  expect(signatureOf(tc3Authorization({ ...EXAMPLE, ...over }))).not.toBe(signatureOf(tc3Authorization(EXAMPLE)))
})
