import { decodeParams, encodeAnswer } from '../../../emulator/openapi/wire-messages'

test('bytes that are no message are refused rather than guessed at', () => {
  expect(() => decodeParams(Buffer.from([0x12, 0xff]))).toThrow()
  expect(encodeAnswer({ kind: 'refused', errorCode: -604100 })).toHaveLength(11) // tag and a ten-byte negative varint
})
