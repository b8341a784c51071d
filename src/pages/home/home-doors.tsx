import { View } from '@tarojs/components'
import { useAppealSending } from '../../platform/appeals/unsent-appeal'
import { useElder } from '../../platform/elder-mode'
import { openPage } from '../../platform/navigation'
import { Illustration } from '../../ui/illustration/illustration'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { ReportDoor } from './report-door'
import { VolunteerDoor } from './volunteer-door'
import './home-doors.scss'

/** What does not hurry: two doors side by side; rows in large print, and while something is still on its way out of one of them. */
export function HomeDoors() {
  const elder = useElder()
  const sending = useAppealSending()
  // What is tried again is still what could not be sent: the doors stay where they are meanwhile.
  const again = sending.status === 'sending' && sending.tries > 0
  const unsent = again || sending.status === 'waiting' || sending.status === 'refused'
  if (elder || unsent) {
    return (
      <>
        <ReportDoor unsent={unsent} />
        <VolunteerDoor />
      </>
    )
  }
  return (
    <View className='home-doors'>
      <Door picture='mailbox' title='反映事情' note='件件有回音' onPress={() => openPage('newAppeal')} />
      <Door picture='vest' title='志愿服务' note='报名记时长' onPress={() => openPage('volunteering')} />
    </View>
  )
}

interface DoorProps {
  readonly picture: 'mailbox' | 'vest'
  readonly title: string
  readonly note: string
  readonly onPress: () => Promise<unknown>
}

function Door({ picture, title, note, onPress }: DoorProps) {
  return (
    <Pressable className='home-doors__door' spoken={`${title}，${note}`} onPress={onPress}>
      <Illustration name={picture} />
      <View className='home-doors__words'>
        <Text className='home-doors__title'>{title}</Text>
        <Text className='home-doors__note'>{note}</Text>
      </View>
    </Pressable>
  )
}
