import type { ApiParams } from './wire-messages'

/** What WeChat shall answer instead of its ordinary success. */
export interface ScriptedReply {
  readonly api: string
  /** Which calls it is for; all of the API when absent. */
  readonly match?: { readonly openid?: string; readonly contains?: string }
  /** How many calls it answers; without end when absent. */
  readonly times?: number
  /** Laid over the ordinary answer, e.g. `{ "errcode": 43101, "errmsg": "user refuse to accept the msg" }`. */
  readonly reply?: Readonly<Record<string, unknown>>
  /** Laid over the event that follows, e.g. `{ "result": { "suggest": "risky", "label": 20002 } }`. */
  readonly followUp?: Readonly<Record<string, unknown>>
  /** How long that event takes on the virtual clock. */
  readonly followUpDelayMs?: number
}

/** The scripted answers; the latest that matches wins. */
export interface ScriptedReplies {
  add(script: ScriptedReply): void
  /** The script for this call, counted as used; null when none matches. */
  take(api: string, params: ApiParams): ScriptedReply | null
  list(): readonly ScriptedReply[]
  clear(): void
}

/** No scripts. */
export function createScriptedReplies(): ScriptedReplies {
  let scripts: readonly ScriptedReply[] = []
  return {
    add(script) {
      scripts = [script, ...scripts]
    },
    take(api, params) {
      const found = scripts.find((script) => script.api === api && matches(script, params))
      if (!found) return null
      if (found.times !== undefined) {
        const left = found.times - 1
        scripts = scripts.flatMap((script) =>
          script !== found ? [script] : left > 0 ? [{ ...script, times: left }] : [],
        )
      }
      return found
    },
    list: () => scripts,
    clear() {
      scripts = []
    },
  }
}

function matches({ match = {} }: ScriptedReply, params: ApiParams): boolean {
  const openid = params.touser ?? params.openid
  if (match.openid !== undefined && match.openid !== openid) return false
  return match.contains === undefined || JSON.stringify(params).includes(match.contains)
}
