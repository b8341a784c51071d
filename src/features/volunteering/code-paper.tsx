import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { role } from '../../ui/pressable/aria'
import { codePicture } from './code-picture'
import './code-panel.scss'

// In a browser the img itself lies inside, and an img without words is read out by its address. The box around it is named.
const SILENT = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : { 'aria-hidden': true as const }

/** A text as a code to be scanned, as large as a palm. */
export function CodePaper({ text, spoken }: { readonly text: string; readonly spoken: string }) {
  const picture = useMemo(() => codePicture(text), [text])
  return (
    <View className='code-panel__paper' aria-label={spoken} {...role('img')}>
      <View className='code-panel__square'>
        <Image className='code-panel__code' src={picture} mode='scaleToFill' {...SILENT} />
      </View>
    </View>
  )
}
