import type { CommunityAnswer, MeAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useState } from 'react'
import { AddressPicker } from '../../features/address-picker/address-picker'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { ProfileSheet } from '../../features/profile/profile-sheet'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { COMMUNITY_ID } from '../../platform/community-id'
import { me } from '../../platform/me'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { addressWords } from '../../words/place-words'

export type MeSheet = 'profile' | 'address'

interface MeSheetsProps {
  readonly sheet: MeSheet | undefined
  readonly tell: Tell
  readonly onAsk: (sheet: MeSheet | undefined) => void
}

export function MeSheets({ sheet, tell, onAsk }: MeSheetsProps) {
  const profile = me.use()
  const community = useCommunity()
  if (sheet === undefined) return null
  if (profile.status !== 'ready') return null
  return <ProfileEdit mine={profile.data} community={community} sheet={sheet} tell={tell} onAsk={onAsk} />
}

interface ProfileEditProps extends MeSheetsProps {
  readonly mine: MeAnswer
  readonly community: Remote<CommunityAnswer>
}

/** The address is chosen on a sheet of its own over the profile, whose other fields keep what was typed. */
function ProfileEdit({ mine, community, sheet, tell, onAsk }: ProfileEditProps) {
  const attempt = useAttempt(tell, me.reload)
  const [, rememberAddress] = useMyAddress()
  const [home, setHome] = useState(mine.home)
  const known = community.status === 'ready' ? community.data : undefined
  const save = async (input: { name: string; phone: string; home: Address | null }) => {
    const saved = await attempt(() => callCloud('people', 'saveMe', { communityId: COMMUNITY_ID, ...input }))
    if (!saved) return
    me.replace(saved)
    if (saved.home) rememberAddress(saved.home)
    tell('记下了', 'done')
    onAsk(undefined)
  }
  return (
    <>
      <ProfileSheet
        me={mine}
        address={home ? (known ? addressWords(home, known.buildings) : '登记过，楼名还没取到') : undefined}
        home={home}
        onPlace={() => onAsk('address')}
        onSave={save}
        onClose={() => onAsk(undefined)}
      />
      <AddressPicker
        open={sheet === 'address'}
        community={community}
        address={home}
        keptAs='home'
        onChoose={setHome}
        onClose={() => onAsk('profile')}
      />
    </>
  )
}
