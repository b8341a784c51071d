import { ClaimForm } from '../../../../features/claim/claim-form'
import { Screen } from '../../../../features/screen/screen'
import { useHotline } from '../../../../platform/community'
import { me } from '../../../../platform/me'
import { useScene } from '../../../../platform/navigation'

export default function ClaimPage() {
  const profile = me.use()
  const hotline = useHotline()
  const { claimCode = '' } = useScene()
  return (
    <Screen kind='page' title='认领求助和诉求' filled>
      <ClaimForm
        knownPhone={profile.status === 'ready' ? profile.data.phone : ''}
        knownCode={claimCode}
        hotline={hotline}
      />
    </Screen>
  )
}
