import { done, type Outcome, refuse } from '@core/kit/outcome'
import type { DurationMs } from '@core/kit/time'
import { keepRecording } from './keep-recording.weapp'
import type { Heard, Listening } from './listen'
import type { VoiceFault } from './take'

/** The part of the plugin's one manager that is used here. It calls what is assigned to it. */
interface RecordRecognitionManager {
  onStart?: () => void
  onStop?: (take: { readonly tempFilePath: string; readonly duration: number; readonly result: string }) => void
  onError?: (error: { readonly retcode: number }) => void
  start(options: { readonly duration: number; readonly lang: string }): void
  stop(): void
}

/** Given by WeChat to the scripts of the package that declares the plugin. */
declare const requirePlugin: (name: 'WechatSI') => { getRecordRecognitionManager(): RecordRecognitionManager }

/** The plugin's own numbers. */
const FAULTS: Readonly<Record<number, VoiceFault>> = {
  [-30003]: 'TOO_SHORT',
  [-30004]: 'NOTHING_HEARD',
  [-30011]: 'BUSY',
}

/** Opens WeChat's recogniser, which records as well. Refuses before the first word where it is missing, busy, or used too often today. */
export function openRecogniser(mostMs: DurationMs): Promise<Outcome<Listening, VoiceFault>> {
  return new Promise((resolve) => {
    try {
      const manager = requirePlugin('WechatSI').getRecordRecognitionManager()
      const heard = heardBy(manager)
      manager.onStart = () => resolve(done({ stop: () => manager.stop(), heard }))
      void heard.then((outcome) => resolve(outcome.ok ? refuse('BROKEN') : outcome))
      manager.start({ duration: mostMs, lang: 'zh_CN' })
    } catch {
      resolve(refuse('BROKEN'))
    }
  })
}

function heardBy(manager: RecordRecognitionManager): Listening['heard'] {
  return new Promise((resolve) => {
    manager.onError = ({ retcode }) => resolve(refuse(FAULTS[retcode] ?? 'BROKEN'))
    manager.onStop = ({ tempFilePath, duration, result }) => {
      void keepRecording(tempFilePath).then((path) =>
        resolve(done<Heard>({ recording: { path, durationMs: duration }, text: result.trim() })),
      )
    }
  })
}
