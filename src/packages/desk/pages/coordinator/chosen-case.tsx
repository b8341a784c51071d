import type { HelpAnswer, OpenRow } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ToAppealSheet } from '../../../../features/appeal-form/to-appeal-sheet'
import { DeskCase } from '../../../../features/case-desk/desk-case'
import { type DeskMove, deskMoves, isFirst } from '../../../../features/case-desk/desk-moves'
import type { DeskSheet } from '../../../../features/case-desk/desk-sheet'
import { DeskQuestion } from '../../../../features/case-desk/desk-sheets'
import { DoubtList } from '../../../../features/case-desk/doubt-list'
import { JoinOffer } from '../../../../features/case-desk/join-offer'
import { LadderList } from '../../../../features/case-desk/ladder-list'
import { WhyList } from '../../../../features/case-desk/why-list'
import { CasePhotos } from '../../../../features/case-photos/case-photos'
import { CaseOutcome } from '../../../../features/case-view/case-outcome'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { useWatchedHelp } from '../../../../platform/help/use-watched-help'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import type { Ready } from '../../../../platform/remote'
import type { Tell } from '../../../../platform/use-toast'
import { MoveTiles } from '../../../../ui/move-tiles/move-tiles'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import './coordinator-desk.scss'

interface ChosenCaseProps {
  readonly id: string
  readonly rows: readonly OpenRow[]
  readonly now: EpochMs
  readonly tell: Tell
  readonly onChoose: (id: string) => void
  /** A move was made here: the list shows it at once. */
  readonly onMoved: () => void
}

/** The case the coordinator looks at: what stands, what was tried, what comes next, and everything that can be done. */
export function ChosenCase({ id, ...p }: ChosenCaseProps) {
  const remote = useWatchedHelp(id, p.rows.find((row) => row.id === id)?.version)
  return <RemoteView remote={remote}>{(ready) => <LoadedCase ready={ready} {...p} />}</RemoteView>
}

interface LoadedCaseProps extends Omit<ChosenCaseProps, 'id'> {
  readonly ready: Ready<HelpAnswer>
}

function LoadedCase({ ready, rows, now, tell, onChoose, onMoved }: LoadedCaseProps) {
  const help = ready.data
  const [sheet, ask] = useState<DeskSheet>()
  const close = () => ask(undefined)
  const moves = deskMoves(help, help.pause !== null)
  useKeys(({ key, ctrl, typing }) => {
    if (key === 'Escape' && sheet) {
      close()
      return true
    }
    const move = typing !== 'nothing' || ctrl || sheet ? undefined : moves[Number(key) - 1]
    if (!move) return false
    if (move.open) ask(move.sheet)
    else tell(move.shut)
    return true
  })
  return (
    <View className='chosen-case'>
      <View className='chosen-case__body'>
        <DeskCase
          help={help}
          now={now}
          photos={<CasePhotos help={help} side='photos' />}
          doubts={<DoubtList ready={ready} now={now} tell={tell} />}
        />
        <JoinOffer help={help} rows={rows} onJoin={() => ask('join')} onChoose={onChoose} />
        <CaseStory help={help} now={now} />
      </View>
      <View className='chosen-case__foot'>
        <MoveTiles tiles={moves.map(tileOf)} onPress={ask} onShut={tell} />
      </View>
      {sheet && (
        <DeskQuestion key={sheet} {...{ sheet, ready, now, tell, onMoved }} station={ToAppealSheet} onClose={close} />
      )}
    </View>
  )
}

function tileOf(move: DeskMove) {
  const { sheet, label, icon, open, shut } = move
  return { id: sheet, label, icon, first: isFirst(move), ...(open ? {} : { shut }) }
}

/** What comes next, what has been, and why whom. */
function CaseStory({ help, now }: { readonly help: HelpAnswer; readonly now: EpochMs }) {
  return (
    <>
      <View className='chosen-case__columns'>
        <View className='chosen-case__column'>
          <SectionTitle title='下一步告诉谁' />
          <LadderList help={help} now={now} />
        </View>
        <View className='chosen-case__column'>
          <CaseOutcome help={help} audience='staff' photos={<CasePhotos help={help} side='settledPhotos' />} />
          <CaseTimeline help={help} now={now} audience='staff' />
        </View>
      </View>
      {help.parts.includes('coordinator') && (
        <View>
          <SectionTitle title='问过谁，为什么' />
          <WhyList help={help} now={now} />
        </View>
      )}
    </>
  )
}
