import type { Context } from '../context'
import { type DeskBook, deskBook } from '../repositories/desk-book'
import { type ReceptionDays, receptionDays } from '../repositories/reception-days'
import { type RoleChanges, roleChanges } from '../repositories/role-changes'
import { type SettingsChanges, settingsChanges } from '../repositories/settings-changes'
import { type StaffInvites, staffInvites } from '../repositories/staff-invites'
import { store } from './store'

/** Books that few functions open stand outside the context: the others would carry them in vain at every cold start. */
export function deskBookOf({ log }: Pick<Context, 'log'>): DeskBook {
  return deskBook(store, log)
}

export function settingsChangesOf({ log }: Pick<Context, 'log'>): SettingsChanges {
  return settingsChanges(store, log)
}

export function receptionDaysOf(): ReceptionDays {
  return receptionDays(store)
}

export function staffInvitesOf({ log }: Pick<Context, 'log'>): StaffInvites {
  return staffInvites(store, log)
}

export function roleChangesOf({ log }: Pick<Context, 'log'>): RoleChanges {
  return roleChanges(store, log)
}
