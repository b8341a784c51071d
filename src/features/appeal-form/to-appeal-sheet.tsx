import type { AppealSettingsAnswer } from '@core/contract/appeals-answers'
import { useState } from 'react'
import { appealSettings } from '../../platform/appeals/appeal-settings'
import { callCloud } from '../../platform/cloud/call-cloud'
import { withPart } from '../../platform/part'
import { Button } from '../../ui/button/button'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { CategoryPart } from './category-part'

const TITLE = '按哪类诉求办？'

interface ToAppealSheetProps {
  readonly helpId: string
  /** Why nobody can settle it at the door. */
  readonly reason: string
  readonly onSend: (move: () => Promise<unknown>, words: string) => Promise<unknown>
  readonly onClose: () => void
}

/** A request that takes days goes on at the people's-voice station, under its resident's name. */
export function ToAppealSheet(p: ToAppealSheetProps) {
  const settings = appealSettings.use()
  if (settings.status === 'ready') return <Asking {...p} categories={settings.data.categories} />
  return (
    <Sheet open title={TITLE} onClose={p.onClose}>
      <RemoteView remote={settings}>{() => null}</RemoteView>
    </Sheet>
  )
}

interface Chosen {
  readonly categoryId: string | null
  readonly answers: Readonly<Record<string, string>>
}

type AskingProps = ToAppealSheetProps & Pick<AppealSettingsAnswer, 'categories'>

function Asking({ helpId, reason, categories, onSend, onClose }: AskingProps) {
  const [chosen, choose] = useState<Chosen>({ categoryId: null, answers: {} })
  const category = categories.find(({ id }) => id === chosen.categoryId)
  const open = category?.questions.find(({ id, required }) => required && (chosen.answers[id] ?? '').trim() === '')
  const missing = !category ? '先选哪方面的事' : open && `先答：${open.ask}`
  const send = () => {
    const asked = category?.questions.map(({ id }) => [id, (chosen.answers[id] ?? '').trim()] as const) ?? []
    const answers = Object.fromEntries(asked.filter(([, words]) => words !== ''))
    const input = { helpId, categoryId: chosen.categoryId ?? '', answers, reason }
    return onSend(() => callCloud('appeals', 'fromHelp', input), '转成诉求了，居民接着看得到')
  }
  const foot = missing ? (
    <Button label='转成诉求' off={missing} />
  ) : (
    <Button label='转成诉求' busyLabel='正在转' onPress={send} />
  )
  return (
    <Sheet open title={TITLE} foot={foot} onClose={onClose}>
      <Text className='muted'>这件求助就到这里，民声驿站接着办，按工作日给居民答复。</Text>
      <CategoryPart
        categories={categories}
        appeal={{
          draft: chosen,
          category,
          locked: false,
          change: (part) => choose((before) => withPart(before, part)),
        }}
      />
    </Sheet>
  )
}
