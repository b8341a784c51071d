import type { OwnAppointment, ReceptionAnswer } from '@core/contract/reception'
import type { EpochMs } from '@core/kit/time'
import { type TownDate, townDateOf } from '@core/kit/town-date'
import { phoneSpelling } from '@core/people/phone'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { COMMUNITY_ID } from '../../platform/community-id'
import { type Contact, useKnownContact } from '../../platform/contact'
import { randomKey } from '../../platform/random-key'
import type { Ready } from '../../platform/remote'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { useAttempt } from '../../platform/use-attempt'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Tell } from '../../platform/use-toast'
import { phoneFault } from '../../words/phone-words'
import { freeDays } from './free-days'

interface BookingDraft {
  readonly clientKey: string
  readonly slotAt: EpochMs | null
  readonly words: string
  /** Undefined until touched: what the cloud knows of whoever books stands in. */
  readonly name?: string
  readonly phone?: string
}

interface BookingSetting {
  readonly ready: Ready<ReceptionAnswer>
  /** For somebody who rings: nothing is known of them, and their telephone is how they are known. */
  readonly forCaller: boolean
  readonly tell: Tell
  readonly onBooked: (booked: OwnAppointment) => void
}

export interface Booking {
  readonly draft: BookingDraft
  /** The day whose times are shown. */
  readonly day: TownDate | undefined
  readonly known: Contact
  readonly contact: Contact
  /** What is still missing, in the words of a button that waits. */
  readonly missing: string | undefined
  change(part: Partial<BookingDraft>): void
  chooseDay(date: TownDate): void
  send(): Promise<void>
}

const NOBODY: Contact = { name: '', phone: '' }

function blank(): BookingDraft {
  return { clientKey: randomKey(), slotAt: null, words: '' }
}

/** A booking from its first tap to the appointment; what was chosen is still there when the page is left. */
export function useBooking({ ready, forCaller, tell, onBooked }: BookingSetting): Booking {
  const kept = useKept<BookingDraft>(drawerOf(forCaller ? 'reception-caller-draft' : 'reception-draft'))
  const [first, setFirst] = useState(blank)
  const [chosen, chooseDay] = useState<TownDate>()
  const myself = useKnownContact()
  const known = forCaller ? NOBODY : myself
  const attempt = useAttempt(tell, ready.reload)
  const askBefore = useConsent()
  const draft = stillFree(kept.value ?? first, ready.data)
  const contact = { name: draft.name ?? known.name, phone: draft.phone ?? known.phone }
  const change = (part: Partial<BookingDraft>) => kept.change((before) => ({ ...(before ?? first), ...part }))
  const send = async () => {
    const { slotAt, words, clientKey } = draft
    if (slotAt === null) return
    if (!forCaller) await askBefore()
    const who = { name: contact.name.trim(), phone: phoneSpelling(contact.phone), forCaller }
    const input = { communityId: COMMUNITY_ID, clientKey, slotAt, words: words.trim(), ...who }
    const booked = await attempt(() => callCloud('reception', 'book', input))
    if (!booked) return
    kept.forget()
    setFirst(blank())
    chooseDay(undefined)
    onBooked(booked)
  }
  return {
    ...{ draft, known, contact, change, send },
    day: chosen ?? (draft.slotAt === null ? freeDays(ready.data)[0]?.date : townDateOf(draft.slotAt)),
    missing: missingIn(draft, contact, forCaller),
    chooseDay(date) {
      chooseDay(date)
      change({ slotAt: null })
    },
  }
}

/** First of all at the tap that books: WeChat opens its question only straight from a tap. */
function useConsent(): () => Promise<unknown> {
  const community = useCommunity()
  return async () => community.status === 'ready' && askToMessage([community.data.templates.progress])
}

/** A time that somebody else has taken meanwhile is not chosen any more. */
function stillFree(draft: BookingDraft, answer: ReceptionAnswer): BookingDraft {
  const free = freeDays(answer).some(({ times }) => times.some((at) => at === draft.slotAt))
  return free ? draft : { ...draft, slotAt: null }
}

function missingIn({ slotAt }: BookingDraft, { name, phone }: Contact, forCaller: boolean): string | undefined {
  if (slotAt === null) return '先选几点来'
  if (name.trim() === '') return forCaller ? '先问姓名' : '怎么称呼您？'
  if (phone.trim() === '') return forCaller ? '先问电话' : undefined
  return phoneFault(phone) === undefined ? undefined : '电话还没填对'
}
