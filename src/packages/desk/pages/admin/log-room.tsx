import type { SettingsAnswer } from '@core/contract/settings'
import { View } from '@tarojs/components'
import { type ComponentProps, useState } from 'react'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { RoleLog } from '../../../../features/staff-desk/role-log'
import { ChangeLog } from '../../../../features/town-settings/change-log'
import type { useChanges } from '../../../../features/town-settings/use-changes'
import { DeskTools } from '../../../../ui/desk-frame/desk-tools'
import { Segment } from '../../../../ui/segment/segment'
import './admin-desk.scss'

const LOGS = [
  { id: 'settings', label: '设置' },
  { id: 'roles', label: '身份' },
] as const

interface LogRoomProps {
  readonly frame: Omit<ComponentProps<typeof DeskScreen>, 'children'>
  readonly answer: SettingsAnswer
  readonly changes: ReturnType<typeof useChanges>
}

/** Who changed what, and what stood there before. */
export function LogRoom({ frame, answer, changes }: LogRoomProps) {
  const [log, setLog] = useState<(typeof LOGS)[number]['id']>('settings')
  return (
    <DeskScreen {...frame}>
      <View className='admin-floor'>
        <DeskTools>
          <Segment name='看什么' choices={LOGS} chosen={log} onChoose={setLog} />
        </DeskTools>
        {log === 'settings' ? <ChangeLog answer={answer} changes={changes} /> : <RoleLog />}
      </View>
    </DeskScreen>
  )
}
