import { Text, View } from '@tarojs/components'

export default function TrackPage() {
  return (
    <View>
      <Text>求助进度</Text>
    </View>
  )
}
