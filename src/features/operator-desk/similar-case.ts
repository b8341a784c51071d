import type { AroundAnswer, EarlierCase } from '@core/contract/desk'

/** The open case that is most likely the same trouble: of the same unit before one of the building. */
export function similarTo(
  around: Pick<AroundAnswer, 'similar'> | undefined,
  unit: string | undefined,
): EarlierCase | undefined {
  const similar = around?.similar ?? []
  return similar.find((one) => one.unit === unit) ?? similar[0]
}
