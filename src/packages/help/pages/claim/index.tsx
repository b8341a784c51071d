import { ClaimForm } from '../../../../features/claim/claim-form'
import { Screen } from '../../../../features/screen/screen'
import { useHotline } from '../../../../platform/community'
import { me } from '../../../../platform/me'

export default function ClaimPage() {
  const profile = me.use()
  const hotline = useHotline()
  return (
    <Screen kind='page' title='认领求助'>
      <ClaimForm knownPhone={profile.status === 'ready' ? profile.data.phone : ''} hotline={hotline} />
    </Screen>
  )
}
