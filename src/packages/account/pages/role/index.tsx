import { RoleOffer } from '../../../../features/role-offer/role-offer'
import { Screen } from '../../../../features/screen/screen'
import { useScene } from '../../../../platform/navigation'

export default function RolePage() {
  const { inviteCode = '' } = useScene()
  return (
    <Screen kind='page' title='社区请您来' filled>
      <RoleOffer code={inviteCode} />
    </Screen>
  )
}
