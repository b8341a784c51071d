import { RECEIPTS_TOKEN } from './callbacks'
import { ACCOUNT, type Tencent, tencentFake } from './tencent'
import { ROBOT_KEY, type Wecom, wecomFake } from './wecom'

/** All carriers of a community, and the variables by which its functions find them. */
export interface Carriers {
  readonly sms: Tencent
  readonly vms: Tencent
  readonly wecom: Wecom
  readonly variables: Readonly<Record<string, string>>
  forget(): void
  close(): Promise<void>
}

/** Every carrier configured and in good order. */
export async function carriersHere(): Promise<Carriers> {
  const [sms, vms, wecom] = await Promise.all([tencentFake('sms'), tencentFake('vms'), wecomFake()])
  const all = [sms, vms, wecom]
  return {
    ...{ sms, vms, wecom },
    variables: {
      RECEIPTS_TOKEN,
      ...{ NOTIFY_SECRET_ID: ACCOUNT.secretId, NOTIFY_SECRET_KEY: ACCOUNT.secretKey },
      ...{ SMS_SDK_APP_ID: '1400006666', SMS_SIGN_NAME: '桐花里社区', SMS_TEMPLATE_ID: '1110', SMS_ENDPOINT: sms.url },
      ...{ VOICE_SDK_APP_ID: '1400007777', VOICE_TEMPLATE_ID: '4356', VOICE_ENDPOINT: vms.url },
      ...{ WECOM_ROBOTS: `tonghuali=${ROBOT_KEY}`, WECOM_ENDPOINT: wecom.url },
    },
    forget() {
      for (const carrier of all) carrier.forget()
    },
    close: async () => void (await Promise.all(all.map((carrier) => carrier.close()))),
  }
}
