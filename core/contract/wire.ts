import type * as z from 'zod'
import type { appealsContract } from './appeals'
import type { boardContract } from './board'
import type { deskContract } from './desk'
import type { dutyContract } from './duty'
import type { helpContract } from './help'
import type { OperationContract } from './operation'
import type { peopleContract } from './people'
import type { receptionContract } from './reception'
import type { rosterContract } from './roster'
import type { settingsContract } from './settings'
import type { staffContract } from './staff'
import type { volunteeringContract } from './volunteering'

/** Every function a screen may call, and every operation of it. */
export interface Wire {
  readonly people: typeof peopleContract
  readonly help: typeof helpContract
  readonly duty: typeof dutyContract
  readonly desk: typeof deskContract
  readonly roster: typeof rosterContract
  readonly board: typeof boardContract
  readonly appeals: typeof appealsContract
  readonly settings: typeof settingsContract
  readonly staff: typeof staffContract
  readonly volunteering: typeof volunteeringContract
  readonly reception: typeof receptionContract
}

export type FunctionName = keyof Wire
export type OperationName<F extends FunctionName> = keyof Wire[F] & string

/** What a caller writes. */
export type InputOf<F extends FunctionName, O extends OperationName<F>> =
  Wire[F][O] extends OperationContract<infer In, unknown> ? z.input<In> : never

/** What a caller gets when the operation succeeds. */
export type AnswerOf<F extends FunctionName, O extends OperationName<F>> =
  Wire[F][O] extends OperationContract<z.ZodType, infer Out> ? Out : never
