import { DeskNav } from '../../../../features/town-settings/desk-nav'
import { workKey } from '../../../../features/town-settings/use-settings'
import { remembered } from '../../../../platform/storage'
import { isSettings, SECTIONS, type Section } from './sections'

interface AdminNavProps {
  readonly at: Section
  readonly personId: string
  readonly onChoose: (section: Section) => void
}

/** The way between what is looked after, and where unsaved work lies. */
export function AdminNav({ at, personId, onChoose }: AdminNavProps) {
  const entries = SECTIONS.map(({ id, icon, title }) => ({
    ...{ id, icon, title },
    open: isSettings(id) && remembered(workKey(id, personId)) !== undefined,
  }))
  return <DeskNav entries={entries} current={at} onChoose={onChoose} />
}
