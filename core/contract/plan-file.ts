import * as z from 'zod'
import { done, type Outcome } from '../kit/outcome'
import { fault, type PlanFault } from '../town-plan/check'
import { PLAN_KINDS, type TownFeature } from '../town-plan/feature'
import { id, someText } from './fields'

/** A plan is read by every phone: 500 000 letters are a hundred communities' worth of corners. */
const LONGEST_TEXT = 500_000
const MOST_FEATURES = 1_000
const MOST_CORNERS = 500

/** Heights and times that a drawing program leaves behind the first two numbers are cut off. */
const position = z
  .array(z.number().min(-180).max(180))
  .min(2)
  .max(4)
  .transform(([lng = 0, lat = 0]): readonly [number, number] => [lng, lat])

const line = z.array(position).min(2).max(MOST_CORNERS)

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(line).min(1).max(10) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('Point'), coordinates: position }),
])

/** Units are a list of names, or how many there are. */
const units = z.union([
  z.array(z.string().regex(/^[0-9A-Za-z\p{Script=Han}]{1,10}$/u)).max(40),
  z
    .number()
    .int()
    .min(1)
    .max(40)
    .transform((count) => Array.from({ length: count }, (_, nth) => `${nth + 1}`)),
])

/** What is not ours in a file is left out, and nothing else. */
export const townFeature = z.object({
  type: z.literal('Feature'),
  geometry,
  properties: z.object({
    kind: z.enum(PLAN_KINDS),
    id,
    name: someText(30),
    zoneId: id.nullish().transform((zoneId) => zoneId ?? undefined),
    units: units.nullish().transform((list) => list ?? undefined),
    lng: z
      .number()
      .nullish()
      .transform((lng) => lng ?? undefined),
    lat: z
      .number()
      .nullish()
      .transform((lat) => lat ?? undefined),
  }),
}) satisfies z.ZodType<TownFeature>

export const townFeatures = z.array(townFeature).min(1).max(MOST_FEATURES)

/** The features of a GeoJSON file; what is wrong with it, thing by thing, where it is none of ours. Never throws. */
export function readPlanFile(
  text: string,
): Outcome<readonly TownFeature[], 'FAULTY'> & { readonly faults?: readonly PlanFault[] } {
  const faulty = (...faults: readonly PlanFault[]) => ({ ok: false as const, code: 'FAULTY' as const, faults })
  if (text.length > LONGEST_TEXT) return faulty(fault('TOO_LARGE', ''))
  const raw = jsonIn(text)
  if (raw === undefined) return faulty(fault('NOT_JSON', ''))
  const file = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }).safeParse(raw)
  if (!file.success || file.data.features.length === 0) return faulty(fault('NOT_A_PLAN', ''))
  const { features } = file.data
  if (features.length > MOST_FEATURES) return faulty(fault('TOO_LARGE', ''))
  const read = features.map((one) => townFeature.safeParse(one))
  const faults = read.flatMap((one, nth) => (one.success ? [] : [fault('BAD_FEATURE', nameIn(features[nth], nth))]))
  return faults.length > 0 ? faulty(...faults) : done(read.flatMap((one) => (one.success ? [one.data] : [])))
}

function jsonIn(text: string): unknown {
  try {
    // A file saved on Windows may begin with a mark that is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

/** What a thing is called that could not be read: its name or id, or its place in the file. */
function nameIn(feature: unknown, nth: number): string {
  const { properties } = (feature ?? {}) as { readonly properties?: Readonly<Record<string, unknown>> | null }
  const said = properties?.name ?? properties?.id
  return typeof said === 'string' && said !== '' ? said.slice(0, 30) : `第 ${nth + 1} 个`
}
