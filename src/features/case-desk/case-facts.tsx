import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { Notice } from '../../ui/notice/notice'
import { factLines } from './fact-lines'

/** What is out of the ordinary about a case, one line each; nothing about an ordinary one. */
export function CaseFacts({ help, now }: { readonly help: HelpAnswer; readonly now: EpochMs }) {
  return (
    <>
      {factLines(help, now).map(({ id, tone, icon, words }) => (
        <Notice key={id} tone={tone} icon={icon}>
          {words}
        </Notice>
      ))}
    </>
  )
}
