import * as z from 'zod'
import type { EpochMs } from '../kit/time'
import { isTownDate, type TownDate } from '../kit/town-date'
import type { Appointment } from '../reception/day'
import type { ReceptionHours } from '../reception/hours'
import type { RemindedBy } from '../reception/reminded-by'
import { clientKey, id, personName, phone, text } from './fields'
import { answering } from './operation'

/** One's own appointment. */
export interface OwnAppointment extends Pick<Appointment, 'id' | 'slotAt' | 'words' | 'state'> {
  readonly date: TownDate
}

/** One that is still ahead. */
export interface ComingAppointment extends OwnAppointment {
  /** How they are reminded, as things stand; null when no reminder comes any more. */
  readonly remindedBy: RemindedBy | null
}

export interface ReceptionAnswer {
  /** Where it is; empty for the community's own office. */
  readonly room: string
  readonly slotMinutes: number
  /** When somebody sits there, by weekday; days off are closed whatever stands here. */
  readonly windows: ReceptionHours['windows']
  /** Whether somebody sits there now: whoever comes without an appointment waits their turn. */
  readonly open: boolean
  /** Days on which something may be booked, or could have been: days off are left out. */
  readonly days: readonly {
    readonly date: TownDate
    readonly slots: readonly { readonly at: EpochMs; readonly left: number }[]
  }[]
  readonly mine: readonly ComingAppointment[]
}

/** A line of the day's list, for whoever receives people. */
export interface ReceptionRow extends OwnAppointment, Pick<Appointment, 'walkIn' | 'cases'> {
  readonly name: string
  readonly phone: string
}

/** A day of the reception room on its own, and beside it where else somebody comes. */
export interface ReceptionListAnswer {
  readonly rows: readonly ReceptionRow[]
  /** Today and every later day that may be booked or on which somebody comes, earliest first, with how many have still to come. */
  readonly days: readonly { readonly date: TownDate; readonly coming: number }[]
}

const date = z.string().refine(isTownDate)
const one = z.object({ communityId: id, date, appointmentId: id }).strict()

export const receptionContract = {
  /** When the room is open and what is free, with the caller's own appointments ahead. */
  days: answering<ReceptionAnswer>()(z.object({ communityId: id }).strict()),
  /**
   * Books a slot, for the caller, or by those who take calls for whoever rings. One a day for each person. The same client key answers with the
   * same appointment.
   */
  book: answering<OwnAppointment>()(
    z
      .object({
        ...{ communityId: id, clientKey, slotAt: z.number().int().min(0), words: text(200) },
        ...{ name: personName, phone, forCaller: z.boolean().default(false) },
      })
      .strict(),
  ),
  /** Says it off: whose it is, or those who take calls. */
  cancel: answering<OwnAppointment>()(one),
  /** Everybody who comes that day, earliest first, and which days there are; for those who take calls. */
  list: answering<ReceptionListAnswer>()(z.object({ communityId: id, date }).strict()),
  /** They are here; for those who take calls. */
  came: answering<ReceptionRow>()(one),
  /** Somebody stands at the door without an appointment; for those who take calls. The same client key answers with the same line. */
  walkIn: answering<ReceptionRow>()(
    z.object({ communityId: id, clientKey, words: text(200), name: personName, phone }).strict(),
  ),
} as const
