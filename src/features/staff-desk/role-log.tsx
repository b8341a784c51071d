import type { RoleChangeAnswer } from '@core/contract/staff'
import { dateAndTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID as communityId } from '../../platform/community-id'
import { useRemote } from '../../platform/use-remote'
import { SmallButton } from '../../ui/button/small-button'
import { Empty } from '../../ui/empty/empty'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Text } from '../../ui/text/text'
import { rolesWords } from '../../words/role-words'
import './staff-desk.scss'

/** Who got or lost which role, by whom and when; newest first. */
export function RoleLog() {
  const remote = useRemote(() => callCloud('staff', 'changes', { communityId, before: null }), [])
  return (
    <RemoteView remote={remote}>
      {({ data, replace }) => {
        if (data.changes.length === 0)
          return <Empty title='还没有人换过身份' hint='谁请了谁、谁取消了谁的身份，以后都在这里' />
        const more = async () => {
          const next = await callCloud('staff', 'changes', { communityId, before: data.more })
          replace({ changes: [...data.changes, ...next.changes], more: next.more })
        }
        return (
          <View className='staff-list'>
            <View className='staff-card'>
              {data.changes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </View>
            {data.more !== null && <SmallButton label='再往前看' onPress={more} />}
          </View>
        )
      }}
    </RemoteView>
  )
}

function Change({ change }: { readonly change: RoleChangeAnswer }) {
  const { at, byName, personName, before, after, invited } = change
  return (
    <View className='staff-change'>
      <Text className='staff-note'>{`${byName || '有人'}${invited ? '邀请' : '取消'} · ${dateAndTime(at)}`}</Text>
      <Text>{`${personName || '有人'}：${rolesWords(before)}改成${rolesWords(after)}`}</Text>
    </View>
  )
}
