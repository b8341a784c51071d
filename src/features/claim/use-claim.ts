import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'
import { replacePage } from '../../platform/navigation'
import { drawerOf, useKept } from '../../platform/use-kept'
import { type Claimed, claimedBy, claimFault } from './claim-fault'

/** What was typed; undefined where nothing was. */
interface ClaimDraft {
  readonly key?: string
  readonly code?: string
  readonly kind?: Claimed
  /** The scanned code that this stands for: another one begins anew. */
  readonly scanned: string
}

/** What is typed to claim a case, what is still missing, and the claiming; a refusal stands until something is typed anew. */
export function useClaim(knownPhone: string, knownCode: string) {
  const { value, change, forget } = useKept<ClaimDraft>(drawerOf('claim-draft'))
  const [refused, setRefused] = useState<string>()
  const draft = draftFor(value, knownCode)
  const [typed, code] = [draft.key ?? knownPhone, draft.code ?? knownCode]
  const kind = claimedBy(typed, draft.kind ?? 'help')
  const put = (part: Partial<ClaimDraft>) => {
    setRefused(undefined)
    change((before) => ({ ...draftFor(before, knownCode), ...part }))
  }
  const claim = async () => {
    try {
      const input = { communityId: COMMUNITY_ID, key: typed.trim(), code: code.replace(/\D/g, '') }
      const { id } = await (kind === 'appeal'
        ? callCloud('appeals', 'claim', input)
        : callCloud('desk', 'claim', input))
      forget()
      await replacePage(kind === 'appeal' ? 'appeal' : 'track', { id })
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  return {
    ...{ typed, code, kind, refused, claim },
    fault: claimFault(typed, code),
    typeKey: (key: string) => put({ key }),
    choose: (chosen: Claimed) => put({ kind: chosen }),
    typeCode: (typedCode: string) => put({ code: typedCode }),
  }
}

/** The number stays whatever is scanned; a code that was typed gives way to another that is scanned. */
function draftFor(kept: ClaimDraft | undefined, scanned: string): ClaimDraft {
  if (kept === undefined) return { scanned }
  if (scanned === '' || kept.scanned === scanned) return kept
  return { ...(kept.key === undefined ? {} : { key: kept.key }), scanned }
}
