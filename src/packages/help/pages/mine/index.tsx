import { Text, View } from '@tarojs/components'

export default function MinePage() {
  return (
    <View>
      <Text>我的求助</Text>
    </View>
  )
}
