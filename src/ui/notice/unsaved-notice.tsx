import { View } from '@tarojs/components'
import { Notice } from './notice'

/** What is written is not lost by leaving the page, but by closing the app. `className` is that of the box it stands in. */
export function UnsavedNotice({ className }: { readonly className: string }) {
  return (
    <View className={className}>
      <Notice tone='gold' icon='info'>
        手机存满了，记不住您填的：发出去以前，别关小程序。
      </Notice>
    </View>
  )
}
