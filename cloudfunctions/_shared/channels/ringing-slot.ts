import type { EpochMs } from '../../../core/kit/time'
import { allowedFrom, type Throttled, withoutSending, withSending } from '../../../core/message/throttle'
import type { Context } from '../context'

/** Where a recipient's ledger keeps what each channel has carried. */
const KEPT: Readonly<Record<Throttled, 'texts' | 'calls'>> = { sms: 'texts', voice: 'calls' }

/** One sending to one recipient. */
interface Ringing {
  readonly personId: string
  readonly channel: Throttled
}

/**
 * Notes a text or a call before it goes out, so that of several at one instant only as many go out as may; answers from when on it may: now,
 * and it is noted, or later, and nothing is. Never fails: what a broken ledger cannot count goes out uncounted, for it may be a call for help.
 */
export async function takeSlot({ personId, channel }: Ringing, context: Context): Promise<EpochMs> {
  const { reaches, now, log } = context
  const kept = KEPT[channel]
  let from = now
  try {
    await reaches.change(personId, (ledger) => {
      from = allowedFrom(channel, ledger[kept], now)
      return from > now ? ledger : { ...ledger, [kept]: withSending(ledger[kept], now) }
    })
    return from
  } catch (error) {
    log.error('reach.slot_failed', { personId, channel, error })
    return now
  }
}

/** It did not go out: the next one need not wait for it. Never fails; a slot that stays taken opens by itself. */
export async function giveSlotBack({ personId, channel }: Ringing, context: Context): Promise<void> {
  const { reaches, now, log } = context
  const kept = KEPT[channel]
  try {
    await reaches.change(personId, (ledger) =>
      ledger[kept].includes(now) ? { ...ledger, [kept]: withoutSending(ledger[kept], now) } : ledger,
    )
  } catch (error) {
    log.error('reach.slot_failed', { personId, channel, error })
  }
}
