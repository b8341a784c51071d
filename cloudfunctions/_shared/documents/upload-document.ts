import * as z from 'zod'
import { UPLOAD_KINDS } from '../../../core/people/own-upload'
import type { UploadNote } from '../../../core/privacy/unsent-uploads'

export const uploadSchema = z.object({
  personId: z.string(),
  clientKey: z.string(),
  kind: z.enum(UPLOAD_KINDS),
  at: z.number(),
}) satisfies z.ZodType<UploadNote>
