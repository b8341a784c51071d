import { Text, View } from '@tarojs/components'

export default function WorkbenchPage() {
  return (
    <View>
      <Text>值班</Text>
    </View>
  )
}
