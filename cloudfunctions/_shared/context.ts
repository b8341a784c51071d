import type { EpochMs } from '../../core/kit/time'
import type { Person } from '../../core/people/person'
import type { AppVersion, WallCode } from '../../core/people/wall-code'
import type { Channels } from './channels/channels'
import type { TextReceipts } from './channels/text-message'
import type { Log } from './log'
import type { Appeals } from './repositories/appeals'
import type { Communities } from './repositories/communities'
import type { DeskLog } from './repositories/desk-log'
import type { Drills } from './repositories/drills'
import type { Erasures } from './repositories/erasures'
import type { Heartbeats } from './repositories/heartbeats'
import type { HelpRequests } from './repositories/help-requests'
import type { Outbox } from './repositories/outbox'
import type { People } from './repositories/people'
import type { PhotoChecks } from './repositories/photo-checks'
import type { Presences } from './repositories/presences'
import type { Reaches } from './repositories/reaches'
import type { Rosters } from './repositories/rosters'
import type { Uploads } from './repositories/uploads'
import type { WallCodes } from './repositories/wall-codes'
import type { CodePicture } from './wechat/code-picture'
import type { ContentCheck } from './wechat/content-check'
import type { Files } from './wechat/files'

/** Who called, by the platform's word alone: nothing in the input can change it. */
export interface Caller {
  readonly personId: string
  /** Empty for somebody the platform knows by a browser session only. */
  readonly openid: string
}

/** What an operation may use. One per call. */
export interface Context {
  readonly caller: Caller
  readonly requestId: string
  /** Read once: one call judges everything at the same instant. */
  readonly now: EpochMs
  /** The instant as it moves on during the call: only to end in time, never to decide a case. */
  clock(): EpochMs
  /** Four random digits. */
  arrivalCode(): string
  /** Six random digits. */
  claimCode(): string
  /** The caller's record, loaded at most once per call; null for somebody who never told us anything. */
  me(): Promise<Person | null>
  readonly communities: Communities
  readonly people: People
  readonly presences: Presences
  readonly requests: HelpRequests
  readonly appeals: Appeals
  readonly heartbeats: Heartbeats
  readonly outbox: Outbox
  readonly rosters: Rosters
  readonly deskLog: DeskLog
  readonly reaches: Reaches
  readonly drills: Drills
  readonly photoChecks: PhotoChecks
  readonly wallCodes: WallCodes
  readonly content: ContentCheck
  readonly files: Files
  readonly erasures: Erasures
  readonly uploads: Uploads
  /** The number that goes with the code of one tap. Fails with PHONE_CODE_OVER and PHONE_QUOTA. */
  readonly phoneOfCode: (code: string) => Promise<string>
  /** Draws the code of a building, or of an invitation. Fails with CODE_NOT_OUT and CODE_BUSY. */
  readonly codePicture: (code: WallCode, widthPx?: number) => Promise<CodePicture>
  /** Which version of the mini-program this deployment belongs to. */
  readonly appVersion: AppVersion
  readonly channels: Channels
  /** The carrier's word about texts that went out; null while texts are off. */
  readonly receipts: TextReceipts | null
  /** Whether what a step owes is pushed in the same breath, or recorded as due for the sender of this very run: a slow push must not hold up the other cases. */
  readonly pushes: 'now' | 'later'
  readonly log: Log
}
