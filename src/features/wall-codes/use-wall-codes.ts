import type { WallCodeAnswer } from '@core/contract/desk'
import { type EpochMs, minutes } from '@core/kit/time'
import { useRef, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { serverNow } from '../../platform/cloud/server-clock'
import { COMMUNITY_ID } from '../../platform/community-id'

/** Older than this an address is asked for anew: it is good for an hour. */
const FRESH_MS = minutes(50)

/** WeChat draws a picture in half a second; more at once only wait in its line. */
const AT_ONCE = 4

interface KnownCode extends WallCodeAnswer {
  readonly askedAt: EpochMs
}

export interface WallCodes {
  /** The code of a building; undefined until it was asked for. */
  codeOf(buildingId: string): KnownCode | undefined
  /** Sees to it that all of them are there; answers why some are not, in words, or undefined. The same call again asks for what is missing. */
  gather(buildingIds: readonly string[]): Promise<string | undefined>
}

/** The pictures of the codes, asked for when somebody wants to print or see them. */
export function useWallCodes(): WallCodes {
  const [known, setKnown] = useState<Readonly<Record<string, KnownCode>>>({})
  const newest = useRef(known)
  const isFresh = (id: string) => (newest.current[id]?.askedAt ?? 0) > serverNow() - FRESH_MS
  const ask = async (buildingId: string) => {
    const answer = await callCloud('desk', 'wallCode', { communityId: COMMUNITY_ID, buildingId })
    newest.current = { ...newest.current, [buildingId]: { ...answer, askedAt: serverNow() } }
    setKnown(newest.current)
  }
  return {
    codeOf: (id) => known[id],
    gather: (ids) =>
      askForAll(
        ids.filter((id) => !isFresh(id)),
        ask,
      ),
  }
}

/** What stands in the way of one code stands in the way of the next, except where it is the building itself. */
async function askForAll(ids: readonly string[], ask: (id: string) => Promise<void>): Promise<string | undefined> {
  const waiting = [...ids]
  let why: string | undefined
  let stopped = false
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined && !stopped; id = waiting.shift()) {
      try {
        await ask(id)
      } catch (error) {
        why = wordsOf(error)
        stopped = codeOf(error) !== 'CODE_TOO_LONG'
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return why
}
