import type { ReachLedger } from '../../../core/duty/reachability'
import type { EpochMs } from '../../../core/kit/time'
import { allowedFrom, filledUp, type Throttled, withoutSending, withSending } from '../../../core/message/throttle'
import type { Context } from '../context'

/** Where a recipient's ledger keeps what each channel has carried. */
const KEPT: Readonly<Record<Throttled, 'texts' | 'calls'>> = { sms: 'texts', voice: 'calls', robot: 'texts' }

/** One sending to one recipient. */
interface Ringing {
  /** Or the duty group's own, whose robot has a ledger as a person has. */
  readonly personId: string
  readonly channel: Throttled
}

/**
 * Notes a sending before it goes out, so that of several at one instant only as many go out as may; answers from when on it may: now,
 * and it is noted, or later, and nothing is. Never fails: what a broken ledger cannot count goes out uncounted, for it may be a call for help.
 */
export async function takeSlot({ personId, channel }: Ringing, context: Context): Promise<EpochMs> {
  const { reaches, now, log } = context
  const kept = KEPT[channel]
  let from = now
  try {
    await reaches.change(personId, (ledger) => {
      from = allowedFrom(channel, ledger[kept], now)
      return from > now ? ledger : { ...ledger, [kept]: withSending(channel, ledger[kept], now) }
    })
    return from
  } catch (error) {
    log.error('reach.slot_failed', { personId, channel, error })
    return now
  }
}

/** It did not go out: the next one need not wait for it. Never fails; a slot that stays taken opens by itself. */
export async function giveSlotBack(ringing: Ringing, context: Context): Promise<void> {
  const kept = KEPT[ringing.channel]
  await changeQuietly(ringing, context, (ledger) => ({ ...ledger, [kept]: withoutSending(ledger[kept], context.now) }))
}

/** The carrier takes nothing more for now: the rest of this run need not ask it. Never fails. */
export async function takeAllSlots(ringing: Ringing, context: Context): Promise<void> {
  const { channel } = ringing
  await changeQuietly(ringing, context, (ledger) => ({ ...ledger, [KEPT[channel]]: filledUp(channel, context.now) }))
}

async function changeQuietly(
  { personId, channel }: Ringing,
  { reaches, log }: Context,
  change: (ledger: ReachLedger) => ReachLedger,
): Promise<void> {
  try {
    await reaches.change(personId, change)
  } catch (error) {
    log.error('reach.slot_failed', { personId, channel, error })
  }
}
