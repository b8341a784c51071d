import type { EpochMs } from '../kit/time'
import { type TownDate, townDateOf } from '../kit/town-date'
import type { Grade } from './hours'
import { type GradeTotal, recordOf, type Service } from './record'
import type { SignUp } from './sign-up'

/**
 * A certificate of service as it was issued: frozen, so that a paper and its page say the same for ever. What must be on it: who, for whom, what and
 * how long, who certifies and when (志愿服务记录与证明出具办法, 民政部令第67号).
 */
export interface Certificate {
  /** Whoever holds the paper finds it by this; nobody guesses it. */
  readonly code: string
  readonly communityId: string
  readonly communityName: string
  readonly personId: string
  readonly name: string
  readonly from: TownDate
  readonly to: TownDate
  readonly totals: Readonly<Record<Grade, GradeTotal>>
  /** Newest first, at most `MOST_LISTED`. */
  readonly services: readonly Service[]
  /** Services that are counted and not listed. */
  readonly more: number
  readonly issuedAt: EpochMs
}

/** A page holds so many lines. */
export const MOST_LISTED = 30

export interface CertificateFor
  extends Pick<Certificate, 'code' | 'communityId' | 'communityName' | 'personId' | 'name' | 'from' | 'to'> {
  readonly signUps: readonly SignUp[]
}

/** The certificate of the days from `from` to `to`, both included; null when there is nothing to certify. */
export function certify({ signUps, ...about }: CertificateFor, now: EpochMs): Certificate | null {
  const within = signUps.filter(({ activity }) => {
    const day = townDateOf(activity.from)
    return about.from <= day && day <= about.to
  })
  const { totals, services } = recordOf(within)
  if (services.length === 0) return null
  const listed = services.slice(0, MOST_LISTED)
  return { ...about, totals, services: listed, more: services.length - listed.length, issuedAt: now }
}

/** What the page of a certificate shows to whoever has its code: the paper's own words, and nothing that is not on it. */
export type CertificateView = Omit<Certificate, 'personId' | 'communityId'>

export function certificateView({ personId: _person, communityId: _community, ...view }: Certificate): CertificateView {
  return view
}
