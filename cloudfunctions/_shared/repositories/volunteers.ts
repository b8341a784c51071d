import type { EpochMs } from '../../../core/kit/time'
import type { Certificate } from '../../../core/volunteering/certificate'
import type { Volunteer } from '../../../core/volunteering/volunteer'
import { AppError } from '../app-error'
import { parseStored } from '../documents/stored'
import { certificateSchema, volunteerSchema } from '../documents/wish-documents'
import { command, type store as Store } from '../wechat/store'
import { writeNext } from './versioned'

/** What people say of themselves as volunteers, and the papers they were given. */
export interface Volunteers {
  get(personId: string): Promise<Volunteer | null>
  /** Version 0 is one that nobody has written yet. Fails with CONFLICT. */
  save(before: Volunteer, after: Volunteer): Promise<Volunteer>
  issue(certificate: Certificate): Promise<void>
  certificate(code: string): Promise<Certificate | null>
  countCertificates(personId: string): Promise<number>
  /** Everything of somebody who left, up to then. */
  forget(personId: string, upTo: EpochMs): Promise<void>
}

export function volunteers(store: typeof Store): Volunteers {
  return {
    async get(personId) {
      const raw = await store.get('volunteers', personId)
      return raw ? parseStored(volunteerSchema, raw) : null
    },

    async save(before, after) {
      const next = { ...after, version: before.version + 1 }
      const document = { ...next, _id: next.personId }
      const { version } = before
      if ((await writeNext(store, { collection: 'volunteers', version, document })) === 'written') return next
      throw new AppError('CONFLICT', `volunteer ${before.personId}`)
    },

    async issue(certificate) {
      if (!(await store.insert('certificates', { ...certificate, _id: certificate.code })))
        throw new AppError('CONFLICT', 'a code that is taken')
    },

    async certificate(code) {
      const raw = await store.get('certificates', code)
      return raw ? parseStored(certificateSchema, raw) : null
    },

    countCertificates: (personId) => store.count('certificates', { personId }),

    async forget(personId, upTo) {
      await store.remove('volunteers', { _id: personId, since: command.lte(upTo) })
      await store.remove('certificates', { personId, issuedAt: command.lte(upTo) })
    },
  }
}
