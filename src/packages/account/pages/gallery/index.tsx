import { View } from '@tarojs/components'
import { useState } from 'react'
import { SmallButton } from '../../../../ui/button/small-button'
import { NavBar } from '../../../../ui/nav-bar/nav-bar'
import { PageFrame } from '../../../../ui/page-frame/page-frame'
import { CardExamples } from './card-examples'
import { DeskExamples } from './desk-examples'
import { FormExamples } from './form-examples'
import { KitExamples } from './kit-examples'
import { OverlayExamples } from './overlay-examples'
import { PhotoExamples } from './photo-examples'
import { PlanExamples } from './plan-examples'
import { RingExamples } from './ring-examples'
import { StateExamples } from './state-examples'
import { VoiceExamples } from './voice-examples'
import './index.scss'

const SECTIONS = {
  rings: RingExamples,
  cards: CardExamples,
  forms: FormExamples,
  photos: PhotoExamples,
  voice: VoiceExamples,
  states: StateExamples,
  kit: KitExamples,
  plan: PlanExamples,
  overlays: OverlayExamples,
  desk: DeskExamples,
} as const

type Section = keyof typeof SECTIONS

const NAMES = Object.keys(SECTIONS) as readonly Section[]

const lookAt = (word: string): boolean => window.location.href.includes(word)

/** Every part of the kit in every state, beside one another; only the local build carries it. */
export default function GalleryPage() {
  const [elder, setElder] = useState(lookAt('elder'))
  const [dark, setDark] = useState(lookAt('dark'))
  const [section, setSection] = useState<Section>(NAMES.find(lookAt) ?? 'rings')
  const Examples = SECTIONS[section]
  // A desk is the root of its own page.
  if (section === 'desk') return <DeskExamples />
  return (
    <PageFrame
      elder={elder}
      dark={dark}
      nav={<NavBar kind='page' title='组件一览' onBack={() => window.history.back()} />}
    >
      <View className='gallery__tabs'>
        {NAMES.map((name) => (
          <SmallButton key={name} label={name} onPress={() => setSection(name)} />
        ))}
        <SmallButton label={elder ? '普通版' : '大字版'} onPress={() => setElder(!elder)} />
        <SmallButton label={dark ? '亮' : '暗'} onPress={() => setDark(!dark)} />
      </View>
      <Examples elder={elder} dark={dark} />
    </PageFrame>
  )
}
