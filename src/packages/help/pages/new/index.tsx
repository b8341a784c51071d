import { Text, View } from '@tarojs/components'

export default function NewRequestPage() {
  return (
    <View>
      <Text>一键求助</Text>
    </View>
  )
}
