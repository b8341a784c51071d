import type { AroundAnswer, DeskAnswer, KnownCaller } from '@core/contract/desk'
import type { Building } from '@core/people/community'
import type { Address } from '@core/people/person'
import { useEffect, useRef, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { CloudFailure, codeOf } from '../../platform/cloud/failure'
import { serverNow } from '../../platform/cloud/server-clock'
import type { Attempt } from '../../platform/use-attempt'
import { phoneFault } from '../../words/phone-words'
import { type CallDraft, filingOf, withAnswer, withCaller, withoutCaller, withPhone, withText } from './call-draft'
import { type ParsedPlace, parsePlace, typedPlace } from './parse-place'
import { useAround } from './use-around'
import { useDraftCall } from './use-draft-call'
import { type LookUp, useLookUp } from './use-look-up'

interface CallSetting {
  readonly buildings: readonly Building[]
  readonly attempt: Attempt
  readonly onFiled: (help: DeskAnswer) => void
}

export interface CallHandles {
  readonly draft: CallDraft | null
  readonly place: ParsedPlace
  readonly lookUp: LookUp
  readonly around: AroundAnswer | undefined
  readonly sending: boolean
  pickUp(): void
  change(part: Partial<CallDraft>): void
  /** What the caller tells, as typed so far. */
  text(typed: string): void
  /** The number that rings, as typed so far. */
  phone(typed: string): void
  /** One more digit of the number that rings. */
  dial(digit: string): void
  /** The number is written: who is it? */
  ask(): void
  /** The caller said they are this person; null when they said they are not. */
  name(caller: KnownCaller | null): void
  discard(): void
  send(): Promise<void>
}

const WHOLE_MOBILE = 11

/** One call from the first ring answered to the case it becomes. */
export function useCall({ buildings, attempt, onFiled }: CallSetting): CallHandles {
  const { draft, change, pickUp, discard } = useDraftCall()
  const place = parsePlace(draft?.place ?? '', buildings)
  const around = useAround(place.building?.id ?? null, draft?.category ?? null)
  const homeOf = ({ home }: KnownCaller) => (home ? typedPlace(home, buildings) : '')
  const takeCaller = (caller: KnownCaller | null) =>
    change((before) => (caller ? withCaller(before, caller, homeOf(caller)) : withoutCaller(before)))
  const phone = draft?.phone ?? ''
  const { found, ask, forget } = useLookUp(phone, ({ people }, from) => {
    const [caller, another] = people
    const only = caller && !another ? { caller, typedHome: homeOf(caller) } : undefined
    change((before) => withAnswer(before, from, only))
  })
  const askNow = () => phoneFault(phone) === undefined && ask(phone)
  // A mobile number says by itself when it is whole; a landline is asked for by Enter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new number is a new question
  useEffect(() => {
    if (phone.replace(/\D/g, '').length === WHOLE_MOBILE) askNow()
  }, [phone])
  const anew = (next: () => void) => () => {
    forget()
    next()
  }
  const onSent = (help: DeskAnswer) => {
    anew(discard)()
    onFiled(help)
  }
  const { sending, send } = useSend(draft, place.address, { attempt, onSent })
  return {
    ...{ draft, place, around, sending, change, send },
    lookUp: found,
    dial: (digit) => change((before) => withPhone(before, before.phone + digit)),
    text: (typed) => change((before) => withText(before, typed)),
    phone: (typed) => change((before) => withPhone(before, typed)),
    pickUp: anew(pickUp),
    ask: askNow,
    name: takeCaller,
    discard: anew(discard),
  }
}

/** Whoever holds a caller on the line has to know that nobody is coming yet. */
function notFiled(error: unknown): never {
  const code = codeOf(error)
  if (code === 'OFFLINE') throw new CloudFailure(code, '还没派出去，网断了。内容都在，马上打值班长电话，网好了再按一次')
  if (code === 'CLOUD_BUSY')
    throw new CloudFailure(code, '还没派出去，现在用的人多。内容都在，马上打值班长电话，过一会儿再按一次')
  throw error
}

interface SendSetting {
  readonly attempt: Attempt
  readonly onSent: (help: DeskAnswer) => void
}

/** Files the call; however often it is asked to, once at a time. */
function useSend(draft: CallDraft | null, address: Address | undefined, { attempt, onSent }: SendSetting) {
  const [sending, setSending] = useState(false)
  const busy = useRef(false)
  const send = async () => {
    const input = draft && filingOf(draft, address, serverNow())
    if (!input || busy.current) return
    busy.current = true
    setSending(true)
    const help = await attempt(() => callCloud('desk', 'file', input).catch(notFiled))
    busy.current = false
    setSending(false)
    if (help) onSent(help)
  }
  return { sending, send }
}
