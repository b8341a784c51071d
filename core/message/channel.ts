/** Ways to reach somebody outside the app, in the order in which an urgent message climbs them; the robot speaks to a duty group and to nobody by name. */
export const CHANNELS = ['subscription', 'sms', 'voice', 'robot'] as const

export type ChannelName = (typeof CHANNELS)[number]
