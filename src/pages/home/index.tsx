import { Text, View } from '@tarojs/components'

export default function HomePage() {
  return (
    <View>
      <Text>民声驿站</Text>
    </View>
  )
}
