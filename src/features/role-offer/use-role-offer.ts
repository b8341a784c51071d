import type { OfferedRole } from '@core/contract/staff'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { me } from '../../platform/me'
import type { Remote } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'

export interface RoleOffer {
  readonly remote: Remote<OfferedRole>
  /** Whether the cloud knows who is looking here. */
  readonly known: boolean
  readonly name: string
  readonly phone: string
  /** Why it could not be taken up, in words. */
  readonly refused: string | undefined
  typeName(name: string): void
  typePhone(phone: string): void
  accept(): Promise<void>
}

const SHORTEST_PHONE = 7

/** What is missing before it can be taken up; undefined when nothing is. */
export function missingOf({ known, name, phone }: Pick<RoleOffer, 'known' | 'name' | 'phone'>): string | undefined {
  if (known) return undefined
  if (name.trim() === '') return '先填您的姓名'
  return phone.replace(/\D/g, '').length < SHORTEST_PHONE ? '再填您的电话' : undefined
}

/** What a code offers to whoever has scanned it. */
export function useRoleOffer(code: string): RoleOffer {
  const profile = me.use()
  const [name, typeName] = useState('')
  const [phone, typePhone] = useState('')
  const [refused, setRefused] = useState<string>()
  const remote = useRemote(() => callCloud('staff', 'offered', { code }), [code])
  const mine = profile.status === 'ready' ? profile.data : undefined
  return {
    ...{ remote, name, phone, refused, typeName, typePhone },
    known: (mine?.name ?? '') !== '',
    async accept() {
      setRefused(undefined)
      try {
        const own = { name: mine?.name || name, phone: mine?.phone || phone }
        const answer = await callCloud('staff', 'accept', { code, ...own })
        if (remote.status === 'ready') remote.replace(answer)
        if (profile.status !== 'loading') profile.reload()
      } catch (error) {
        setRefused(wordsOf(error))
      }
    },
  }
}
