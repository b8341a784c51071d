import { Image, View } from '@tarojs/components'
import './picture.scss'

// In a browser the img itself lies inside, and an img without words is read out by its address.
const silent = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : { 'aria-hidden': true as const }

export function Picture({ src }: { readonly src: string | undefined }) {
  return (
    <View className='ui-picture'>
      {src !== undefined && <Image className='ui-picture__image' src={src} mode='aspectFill' {...silent} />}
    </View>
  )
}
