import type { ChannelName } from '../../../core/message/channel'
import type { Messenger } from './messenger'

/** The channels this deployment has; one that is not configured is not there. */
export type Channels = Readonly<Partial<Record<ChannelName, Messenger>>>

/** Whether a phone number helps to reach somebody: texts or calls are configured. */
export function phonesOn(channels: Channels): boolean {
  return channels.sms !== undefined || channels.voice !== undefined
}

/** Those that are there, by name. */
export function channelsOn(channels: Channels): ReadonlySet<ChannelName> {
  return new Set(Object.keys(channels) as ChannelName[])
}
