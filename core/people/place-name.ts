/** `7栋` → `7 栋`: a thin gap keeps the number readable beside the word. A name without a number stays as it is. */
export function buildingWords(name: string): string {
  return name.replace(/^(\d+)(?=[^\d\s])/, '$1 ')
}

/** `7 栋 2 单元`: building and unit, never the door. */
export function unitWords({ buildingName, unit }: { readonly buildingName: string; readonly unit: string }): string {
  return unit === '' ? buildingWords(buildingName) : `${buildingWords(buildingName)} ${unit} 单元`
}
