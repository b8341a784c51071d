import type { EpochMs } from '../../../core/kit/time'
import type { ChannelName } from '../../../core/message/channel'
import { carrierTimeoutMs } from './carrier-timeout'
import type { Environment } from './environment'
import { robotMessenger } from './group-robot'
import type { Messenger } from './messenger'
import type { TencentApi } from './tencent'
import { type TextAccount, type TextReceipts, textMessenger, textReceipts } from './text-message'
import { voiceMessenger } from './voice-call'

interface Configured {
  /** Only what every variable of is set. */
  readonly messengers: Readonly<Partial<Record<Exclude<ChannelName, 'subscription'>, Messenger>>>
  /** Null while texts are off. */
  readonly receipts: TextReceipts | null
}

/**
 * The carriers this deployment has, from its environment. A carrier of which one variable is missing is off.
 *
 * - texts: NOTIFY_SECRET_ID, NOTIFY_SECRET_KEY, SMS_SDK_APP_ID, SMS_SIGN_NAME, SMS_TEMPLATE_ID; SMS_ENDPOINT and NOTIFY_REGION may be left out
 * - calls: NOTIFY_SECRET_ID, NOTIFY_SECRET_KEY, VOICE_SDK_APP_ID, VOICE_TEMPLATE_ID; VOICE_ENDPOINT and NOTIFY_REGION may be left out
 * - duty groups: WECOM_ROBOTS, `community=key` with commas in between; WECOM_ENDPOINT may be left out
 * - all of them: CARRIER_TIMEOUT_MS may be left out
 */
export function carriersIn(environment: Environment, clock: () => EpochMs): Configured {
  const text = textAccount(environment, clock)
  const voice = voiceAccount(environment, clock)
  const keys = robotKeys(environment.WECOM_ROBOTS ?? '')
  const endpoint = environment.WECOM_ENDPOINT || 'https://qyapi.weixin.qq.com'
  return {
    messengers: {
      ...(text ? { sms: textMessenger(text) } : {}),
      ...(voice ? { voice: voiceMessenger(voice) } : {}),
      ...(keys.size > 0 ? { robot: robotMessenger({ endpoint, keys, timeoutMs: carrierTimeoutMs(environment) }) } : {}),
    },
    receipts: text ? textReceipts(text) : null,
  }
}

function textAccount(environment: Environment, clock: () => EpochMs): TextAccount | null {
  const { SMS_SDK_APP_ID: sdkAppId, SMS_SIGN_NAME: signName, SMS_TEMPLATE_ID: templateId } = environment
  const endpoint = environment.SMS_ENDPOINT || 'https://sms.tencentcloudapi.com'
  const api = tencentApi(environment, { service: 'sms', version: '2021-01-11', endpoint, clock })
  return api && sdkAppId && signName && templateId ? { api, sdkAppId, signName, templateId } : null
}

function voiceAccount(environment: Environment, clock: () => EpochMs) {
  const { VOICE_SDK_APP_ID: sdkAppId, VOICE_TEMPLATE_ID: templateId } = environment
  const endpoint = environment.VOICE_ENDPOINT || 'https://vms.tencentcloudapi.com'
  const api = tencentApi(environment, { service: 'vms', version: '2020-09-02', endpoint, clock })
  return api && sdkAppId && templateId ? { api, sdkAppId, templateId } : null
}

function tencentApi(
  environment: Environment,
  product: Pick<TencentApi, 'service' | 'version' | 'endpoint' | 'clock'>,
): TencentApi | null {
  const { NOTIFY_SECRET_ID: secretId, NOTIFY_SECRET_KEY: secretKey, NOTIFY_REGION: region } = environment
  if (!secretId || !secretKey) return null
  const timeoutMs = carrierTimeoutMs(environment)
  return { ...product, secretId, secretKey, region: region || 'ap-guangzhou', timeoutMs }
}

function robotKeys(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .split(',')
      .map((pair) => pair.trim().split('='))
      .flatMap(([community, key]) => (community && key ? [[community, key] as const] : [])),
  )
}
