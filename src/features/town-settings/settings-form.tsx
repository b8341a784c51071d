import type { SettingsPart } from '@core/settings/parts'
import type { ReactNode } from 'react'
import { AppealLadderForm } from './appeal-ladder-form'
import { CategoriesForm } from './categories-form'
import type { FormProps } from './form-props'
import { LadderForm } from './ladder-form'
import { LimitsForm } from './limits-form'
import { PledgesForm } from './pledges-form'
import { ReceptionForm } from './reception-form'
import { RoutingForm } from './routing-form'
import type { SettingsBench } from './use-settings'

const FORMS: { readonly [Part in SettingsPart]: (p: FormProps<Part>) => ReactNode } = {
  reception: ReceptionForm,
  pledges: PledgesForm,
  categories: CategoriesForm,
  routing: RoutingForm,
  ladder: LadderForm,
  appealLadder: AppealLadderForm,
  limits: LimitsForm,
}

/** The form of the part that is being worked on. */
export function SettingsForm({ bench }: { readonly bench: SettingsBench }) {
  // A bench of a part goes into the form of that part: both were taken by the same word, which the compiler cannot see.
  const Form = FORMS[bench.part] as (p: { readonly bench: SettingsBench }) => ReactNode
  return <Form bench={bench} />
}
