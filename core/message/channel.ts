/** Ways to reach somebody outside the app, in the order in which an urgent message climbs them; the robot speaks to a duty group and to nobody by name. */
export const CHANNELS = ['subscription', 'sms', 'voice', 'robot'] as const

export type ChannelName = (typeof CHANNELS)[number]

const ROBOT = 'robot:'

/** Whom a message for a community's duty group is addressed to. */
export function robotOf(communityId: string): string {
  return `${ROBOT}${communityId}`
}

/** The community whose duty group this is; null for a person. */
export function groupOf(recipientId: string): string | null {
  return recipientId.startsWith(ROBOT) ? recipientId.slice(ROBOT.length) : null
}
