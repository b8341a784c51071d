import * as z from 'zod'
import { ROLES, type Role } from '../../../core/people/person'
import type { Invite } from '../../../core/staff/invite'
import type { RoleChange } from '../../../core/staff/role-change'

const roleSchema = z.enum(ROLES as readonly [Role, ...Role[]])

export const inviteSchema = z.object({
  ...{ id: z.string(), communityId: z.string(), role: roleSchema, by: z.string() },
  ...{ at: z.number(), until: z.number(), secret: z.string(), takenBy: z.string() },
  calledOffAt: z.number().nullable(),
}) satisfies z.ZodType<Invite>

export const roleChangeSchema = z.object({
  ...{ id: z.string(), communityId: z.string(), personId: z.string(), by: z.string(), at: z.number() },
  ...{ before: z.array(roleSchema), after: z.array(roleSchema) },
  ...{ inviteId: z.string(), follows: z.string(), counted: z.boolean() },
}) satisfies z.ZodType<RoleChange>
