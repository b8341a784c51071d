import type { ContractCase, Ground } from './contract-case'

const INSIDE = 'the fixture functions, deployed: open APIs answer functions only'

const messenger = (ground: Ground, api: string, params: object) => asking(ground, 'messenger', { api, params })

const asking = async ({ sdk }: Ground, name: string, data: { readonly api: string; readonly params: object }) =>
  (await sdk.callFunction({ name, data })).result as {
    ok?: Record<string, unknown>
    base64?: string
    failed?: object
  }

const MESSAGE = { touser: 'wang', templateId: 't1', data: { thing1: { value: '水管漏水' } } }

/** Open APIs through `cloud.openapi`, called inside a function as they must be. */
export const OPEN_API_CASES: readonly ContractCase[] = [
  {
    name: 'parameters go out in snake_case and the answer comes back in camelCase with errCode 0',
    emulatorOnly: INSIDE,
    async run(ground) {
      const code = `phone:13900000001:${ground.id('code')}`
      const { ok } = await messenger(ground, 'phonenumber.getPhoneNumber', { code })
      expect(ok).toMatchObject({ errCode: 0, phoneInfo: { phoneNumber: '13900000001', countryCode: '86' } })
      await messenger(ground, 'subscribeMessage.send', MESSAGE)
      const calls = (await ground.control('GET', '/messages?api=subscribeMessage.send')) as { params: object }[]
      expect(calls.at(-1)?.params).toEqual({ touser: 'wang', template_id: 't1', data: MESSAGE.data })
    },
  },
  {
    name: 'a refusal of WeChat carries its errcode and a message under the API’s name',
    emulatorOnly: INSIDE,
    async run(ground) {
      const long = { ...MESSAGE, data: { thing1: { value: '一'.repeat(21) } } }
      expect(await messenger(ground, 'subscribeMessage.send', long)).toEqual({
        failed: {
          errCode: 47003,
          errMsg: expect.stringMatching(/^openapi\.subscribeMessage\.send:fail argument invalid! data\.thing1\.value/),
        },
      })
    },
  },
  {
    name: 'a picture arrives as bytes with its content type',
    emulatorOnly: INSIDE,
    async run(ground) {
      const { ok, base64 } = await messenger(ground, 'wxacode.getUnlimited', { scene: 'station=1' })
      expect(ok).toMatchObject({ contentType: 'image/png', errCode: 0 })
      expect(
        Buffer.from(base64 ?? '', 'base64')
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG')
    },
  },
  {
    name: 'an unknown API is -604100 and one the function may not call -604101',
    emulatorOnly: INSIDE,
    async run(ground) {
      expect(await messenger(ground, 'no.suchApi', {})).toMatchObject({ failed: { errCode: -604100 } })
      expect(await asking(ground, 'mute', { api: 'subscribeMessage.send', params: MESSAGE })).toMatchObject({
        failed: { errCode: -604101 },
      })
    },
  },
  {
    name: 'callOpenAPI reaches the same APIs',
    emulatorOnly: INSIDE,
    async run({ sdk }) {
      const data = { api: 'subscribeMessage.send', params: MESSAGE, plain: true }
      const { result } = await sdk.callFunction({ name: 'messenger', data })
      expect(result).toMatchObject({ ok: { result: { errcode: 0 }, errMsg: 'callOpenAPI:ok' } })
    },
  },
]
