import type { PartValues, SettingsPart } from '@core/settings/parts'
import type { SettingsBench } from './use-settings'

/** What the form of a part works with. */
export interface FormProps<Part extends SettingsPart> {
  readonly bench: SettingsBench<Part>
}

export type Change<Part extends SettingsPart> = (value: PartValues[Part], label: string) => void
