import type { AppealView } from '@core/appeals/appeal-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { usePhotoTray } from '../../platform/photos/use-photo-tray'
import type { StaffSheetProps } from './staff-sheet-props'
import { WordsSheet } from './words-sheet'

/** Photos of what was done: all of them go with the words, which wait for the last to be up. */
function useReport(name: string, { appeal, moves, rowOf }: StaffSheetProps) {
  const tray = usePhotoTray(name)
  const onTheirWay = tray.photos.some(({ state }) => state.status === 'making' || state.status === 'sending')
  return {
    waits: onTheirWay ? '照片还在传' : undefined,
    row: rowOf(tray),
    async send(move: (photos: string[]) => Promise<AppealView>, words: string) {
      const keys = tray.photos.map(({ key }) => key)
      const sent = await moves.replaceBy(() => move([...tray.up()]), words)
      if (sent) tray.sentWith({ appealId: appeal.id }, keys)
      return sent
    },
  }
}

export function NoteSheet(p: StaffSheetProps) {
  const appealId = p.appeal.id
  const report = useReport(`note-${appealId}`, p)
  return (
    <WordsSheet
      title='办到哪一步了？'
      note='居民看得到这句话。'
      label='进展'
      placeholder='比如：配件订好了，周四上门换'
      most={1_000}
      action='记进展'
      keptAs={`note:${appealId}`}
      photos={report.row}
      waits={report.waits}
      onSubmit={(words) =>
        report.send((photos) => callCloud('appeals', 'note', { appealId, words, photos }), '记下了，居民看得到')
      }
      onClose={p.moves.close}
    />
  )
}

export function AnswerSheet(p: StaffSheetProps) {
  const appealId = p.appeal.id
  const report = useReport(`answer-${appealId}`, p)
  return (
    <WordsSheet
      title='怎么答复？'
      note='居民看得到，解决没有由他来说。'
      label='答复'
      placeholder='比如：线路换新了，6 盏灯都亮了'
      most={1_000}
      action='答复居民'
      keptAs={`answer:${appealId}`}
      photos={report.row}
      waits={report.waits}
      onSubmit={(words) =>
        report.send((photos) => callCloud('appeals', 'answer', { appealId, words, photos }), '答复了，等居民回话')
      }
      onClose={p.moves.close}
    />
  )
}

export function CannotDoSheet(p: StaffSheetProps) {
  const appealId = p.appeal.id
  const report = useReport(`cannot-${appealId}`, p)
  return (
    <WordsSheet
      title='为什么办不了？'
      note='照实说，也是一种答复。写明还可以找谁。'
      label='原因'
      placeholder='比如：这段路归区里管，社区动不了'
      most={1_000}
      second={{ label: '可以找谁', placeholder: '比如：区城管局，电话 12345', most: 100 }}
      action='告诉居民'
      keptAs={`cannot:${appealId}`}
      photos={report.row}
      waits={report.waits}
      onSubmit={(words, referral) =>
        report.send((photos) => callCloud('appeals', 'cannotDo', { appealId, words, referral, photos }), '告诉居民了')
      }
      onClose={p.moves.close}
    />
  )
}

export function SuperviseSheet({ appeal: { id: appealId }, moves }: StaffSheetProps) {
  return (
    <WordsSheet
      title='督办这件事'
      note='办理人和值班长马上看到，这一件排到最前面。'
      label='要求'
      placeholder='比如：本周五前给居民一个说法'
      most={200}
      action='督办'
      keptAs={`supervise:${appealId}`}
      onSubmit={(words) =>
        moves.replaceBy(() => callCloud('appeals', 'supervise', { appealId, words }), '督办了，消息发给他们了')
      }
      onClose={moves.close}
    />
  )
}
