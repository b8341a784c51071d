import type { EpochMs } from '../kit/time'
import { GRADES, type Grade, hoursOf } from './hours'
import type { SignUp } from './sign-up'

export interface GradeTotal {
  readonly times: number
  readonly minutes: number
}

/** One service that counts. */
export interface Service {
  readonly title: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly grade: Grade
  readonly minutes: number
}

/** What somebody has done, by the worth of its evidence: A, B and C are never one sum. */
export interface ServiceRecord {
  readonly totals: Readonly<Record<Grade, GradeTotal>>
  /** Newest first. */
  readonly services: readonly Service[]
  /** Seats that nobody came for, and were not given back in time. */
  readonly missed: number
}

export function recordOf(signUps: readonly SignUp[]): ServiceRecord {
  const services = signUps
    .flatMap((signUp) => {
      const hours = hoursOf(signUp)
      const { title, from, to } = signUp.activity
      return hours && hours.minutes > 0 ? [{ title, from, to, ...hours }] : []
    })
    .sort((a, b) => b.from - a.from)
  const missed = signUps.filter((signUp) => signUp.status === 'absent' && hoursOf(signUp) === null).length
  return { totals: totalsOf(services), services, missed }
}

function totalsOf(services: readonly Service[]): ServiceRecord['totals'] {
  const total = (grade: Grade): GradeTotal => {
    const own = services.filter((service) => service.grade === grade)
    return { times: own.length, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0) }
  }
  return Object.fromEntries(GRADES.map((grade) => [grade, total(grade)])) as ServiceRecord['totals']
}
